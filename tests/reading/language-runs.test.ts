import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageRuns } from '../../src/reading/language-runs.ts';

/** Runs in a line, Chinese in brackets. */
const show = (text: string): string =>
  languageRuns(text)
    .map((run) => (run.chinese ? `[${run.text}]` : run.text))
    .join('|');

test.each([
  ['', ''],
  ['missile defence', 'missile defence'],
  ['反导', '[反导]'],
  ['closes 包括 … 在内', 'closes |[包括 … 在内]'],
  ['the year 2011年6月', 'the year 2011|[年6月]'],
  ['《条约》 of 1990', '《|[条约》]| of 1990'],
  ['ㄈㄢˇㄉㄠˇ', '[ㄈㄢˇㄉㄠˇ]'],
])('the languages of %j', (text, runs) => {
  expect(show(text)).toBe(runs);
});

test('the runs of any text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'反𠀀ㄈˇ a1。…（') }), (text) => {
      const runs = languageRuns(text);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }),
  );
});
