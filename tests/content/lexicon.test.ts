import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lexicon } from '../../src/model/lexicon.ts';

const words = Object.entries(lexicon.parse(parse(readFileSync('content/lexicon.yaml', 'utf8'))));

/** A reading as it is sorted: its syllables without tones, each before its tone. */
const keyOf = (reading: string): string =>
  reading
    .toLowerCase()
    .split(/[ _]+/)
    .map((syllable) => `${syllable.replace(/\d/g, '')} ${syllable.replace(/\D/g, '')}`)
    .join(' ');

test('the lexicon is in order of pinyin, so that a word is found in it', () => {
  const keyed = words.map(([headword, [sense]]) => ({ headword, key: keyOf(sense!.reading) }));
  const misplaced = keyed.filter(({ key }, at) => at > 0 && key < keyed[at - 1]!.key);
  expect(misplaced.map(({ headword }) => headword)).toEqual([]);
});
