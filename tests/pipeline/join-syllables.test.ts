import { expect, test } from 'vitest';
import { joinSyllables } from '../../src/pipeline/stages/join-syllables.ts';
import { block, dictionaryOf, tokensOf } from './builders.ts';

const dictionary = dictionaryOf({
  军备: [{ reading: 'jun1 bei4', senses: ['armament'] }],
  竞赛: [{ reading: 'jing4 sai4', senses: ['race'] }],
});

test('long words are spelled in the words that the dictionary has; all else stays', () => {
  const words = block('p1', '军备竞赛 军备 8 ，');
  const readings: Record<string, string> = { 军备竞赛: 'jun1 bei4 jing4 sai4', 军备: 'jun1 bei4' };
  const sentences = words.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => ({ ...token, reading: readings[token.text] })),
  }));
  const joined = joinSyllables([{ ...words, sentences }], dictionary);
  expect(tokensOf(joined).map(({ text, reading }) => [text, reading])).toEqual([
    ['军备竞赛', 'jun1 bei4 _jing4 sai4'],
    ['军备', 'jun1 bei4'],
    ['8', undefined],
    ['，', undefined],
  ]);
});
