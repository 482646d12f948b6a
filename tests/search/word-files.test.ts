import { expect, test } from 'vitest';
import { wordFile } from '../../src/search/bundle.ts';
import { addWords, countFiles, sortIntoFiles, type Glossary } from '../../src/search/word-files.ts';

const words = Array.from({ length: 120 }, (_, at) => String.fromCodePoint(0x4e00 + at));

test('a word is in the file that is asked for it, as the first article has it', () => {
  const glossary: Glossary = new Map();
  addWords(glossary, { words: words.map((word) => [word, 'yī', `first ${word}`]), blocks: [] });
  addWords(glossary, { words: words.map((word) => [word, 'èr', 'later']), blocks: [] });
  const count = countFiles(glossary);
  const files = sortIntoFiles(glossary, (word) => wordFile(2, count, word));
  expect(files.size).toBe(3);
  for (const word of words) {
    const file = files.get(wordFile(2, count, word))!;
    expect(file.filter(([text]) => text === word)).toEqual([[word, 'yī', `first ${word}`]]);
  }
});

test('marks and numbers have no reading and are left out; no words are in one file', () => {
  const glossary: Glossary = new Map();
  addWords(glossary, { words: [['，'], ['2011']], blocks: [] });
  expect(glossary.size).toBe(0);
  expect(countFiles(glossary)).toBe(1);
});
