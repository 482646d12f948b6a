import { describe, expect, test } from 'vitest';
import { partGlued, partsOf } from '../../src/pipeline/stages/part-glued.ts';
import { cutBlock, dictionaryOf, segmenterOf, wordsOf } from './builders.ts';

const words = ['教', '种', '会', '说', '核力量', '时', '来', '力量'];
const entries = [{ reading: 'x', senses: ['x'] }];
const tools = {
  dictionary: dictionaryOf(Object.fromEntries(words.map((word) => [word, entries]))),
  segmenter: segmenterOf({ 我会来: 'name' }),
};

describe('a word that the segmenter glued', () => {
  test.each([
    ['他教', '他 教'],
    ['三种', '三 种'],
    ['会后', '会 后'],
    ['地说', '地 说'],
    ['核力量的', '核力量 的'],
    ['核力量', '核力量'],
    ['陌生', '陌生'],
    ['他陌生', '他陌生'],
    ['我会来', '我会来'],
  ])('%s is %s', (text, parts) => {
    expect(partsOf(text, tools).join(' ')).toBe(parts);
  });

  test('is parted where the machine cut it, and stays where a source or a person did', () => {
    const given = cutBlock('p1', '他教 。');
    const guessed = {
      ...given,
      sentences: given.sentences.map((sentence) => ({
        ...sentence,
        tokens: sentence.tokens.map((token) => ({ ...token, cut: 'jieba' as const })),
      })),
    };
    expect(wordsOf(partGlued([given, guessed], tools))).toBe('他教 。 他 教 。');
  });
});
