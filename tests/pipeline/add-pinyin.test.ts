import { describe, expect, test } from 'vitest';
import type { PartOfSpeech } from '../../src/model/text.ts';
import { addPinyin } from '../../src/pipeline/stages/add-pinyin.ts';
import { block, dictionaryOf, tokensOf } from './builders.ts';

describe('addPinyin', () => {
  const dictionary = dictionaryOf({
    反导: [{ reading: 'fan3 dao3', senses: ['anti-missile'] }],
    北约: [{ reading: 'Bei3 yue1', senses: ['NATO'] }],
    只: [
      { reading: 'zhi3', senses: ['only'] },
      { reading: 'zhi1', senses: ['grain that has begun to ripen'] },
    ],
    还: [
      { reading: 'hai2', senses: ['still'] },
      { reading: 'huan2', senses: ['to pay back'] },
    ],
    位置: [{ reading: 'wei4 zhi5', senses: ['position'] }],
    一点儿: [{ reading: 'yi1 dian3 r5', senses: ['a bit'] }],
  });
  const syllables: Record<string, string> = {
    反: 'fan3',
    导: 'dao3',
    只: 'zhi1',
    还: 'hai2',
    位: 'wei4',
    置: 'zhi4',
    俄: 'e2',
    方: 'fang1',
    打: 'da3',
    印: 'yin4',
  };
  const transcriber = {
    version: '0',
    transcribe: (text: string) => [...text].map((character) => syllables[character]),
  };
  const read = (words: string, pos?: PartOfSpeech) => {
    const blocks = [block('p1', words)].map((one) => ({
      ...one,
      sentences: one.sentences.map((sentence) => ({
        ...sentence,
        tokens: sentence.tokens.map((token) => ({ ...token, pos })),
      })),
    }));
    return tokensOf(addPinyin(blocks, dictionary, transcriber)).map(({ reading, readingFrom }) => [
      reading,
      readingFrom,
    ]);
  };

  test('takes the dictionary’s only reading, with its capitals and neutral tones', () => {
    expect(read('反导 北约 位置 一点儿')).toEqual([
      ['fan3 dao3', 'dictionary'],
      ['Bei3 yue1', 'dictionary'],
      ['wei4 zhi5', 'dictionary'],
      ['yi1 dian3 r5', 'dictionary'],
    ]);
  });

  test('lets pinyin-pro decide among several, unless the sense speaks against it', () => {
    expect(read('还', 'adverb')).toEqual([['hai2', 'pinyin-pro']]);
    expect(read('只', 'adverb')).toEqual([['zhi3', 'dictionary']]);
  });

  test('takes pinyin-pro’s where the dictionary has none', () => {
    expect(read('俄方')).toEqual([['e2 fang1', 'pinyin-pro']]);
  });

  test('has a syllable for each Chinese character of a mixed word', () => {
    expect(read('3D打印')).toEqual([['da3 yin4', 'pinyin-pro']]);
  });

  test('gives none where a character has none, and none to what is no word', () => {
    expect(read('㐀 8 。')).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
