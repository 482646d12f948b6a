import { expect, test } from 'vitest';
import { parseTable } from '../../src/elements/my-words-files.ts';
import { vocabularyTsv } from '../../src/reading/vocabulary-tsv.ts';
import { editionWith } from '../takeaway/article.ts';

test('a vocabulary saved as a file comes onto a reader’s list with its sentences, their English and where they stand', () => {
  const edition = editionWith('反导');
  const words = parseTable(vocabularyTsv(edition));
  expect(words.length).toBeGreaterThan(0);
  for (const { headword, sentence, start, english, address } of words) {
    expect(sentence.startsWith(headword, start), headword).toBe(true);
    expect(english, headword).not.toBe('');
    expect(address).toMatch(/^articles\/[^/]+\/#[tdhp]\d+s\d+$/);
  }
});
