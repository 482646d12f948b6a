import { expect, test } from 'vitest';
import { mergeWords } from '../../src/elements/my-words-transfer.ts';
import { word } from './sample-word.ts';

test('of a word that two lists have, what was changed later stays, whichever has it', () => {
  const old = word({ state: 'learning', changed: '2026-05-01T10:00:00.000Z' });
  const recent = word({ state: 'known', changed: '2026-05-02T10:00:00.000Z' });
  const other = word({ headword: '北约' });
  for (const [mine, theirs] of [
    [[old, other], [recent]],
    [[recent], [old, other]],
  ] as const) {
    const merged = mergeWords(mine, theirs);
    expect(merged).toHaveLength(2);
    expect(merged).toEqual(expect.arrayContaining([recent, other]));
  }
});
