import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadConverter } from '../../src/language/converter.ts';
import { scriptTable, scriptWriter } from '../../src/language/script-table.ts';

test('a character is written as in most texts, and otherwise in the words that want it so', () => {
  const table = scriptTable([
    ['发展', '發展'],
    ['出发', '出發'],
    ['理发', '理髮'],
  ]);
  const write = scriptWriter(table);
  expect(table.words).toEqual({ 理发: '理髮' });
  expect(write('他去理发，出发了')).toBe('他去理髮，出發了');
});

test('every text of a table is written as it was told, whatever stands between', () => {
  const { toTraditional } = loadConverter();
  const text = fc.string({ unit: fc.constantFrom(...'发展头理系统联后皇里面干杯 A，·'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const runs = texts.flatMap((one) => one.match(/\p{Script=Han}+/gu) ?? []);
      const forms = runs.map((run): [string, string] => [run, toTraditional(run)]);
      const write = scriptWriter(scriptTable(forms));
      for (const [run, traditional] of forms) expect(write(`“${run}”`)).toBe(`“${traditional}”`);
    }),
  );
});
