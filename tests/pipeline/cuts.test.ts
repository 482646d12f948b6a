import { describe, expect, test } from 'vitest';
import { fixCuts } from '../../src/pipeline/stages/fix-cuts.ts';
import { tokenize } from '../../src/pipeline/stages/tokenize.ts';
import { kindOf } from '../../src/pipeline/tokens.ts';
import { at, cutBlock, faultsOf, segmenterOf, tokensOf, wordsOf } from './builders.ts';

test.each([
  ['北约', 'word'],
  ['第3', 'word'],
  ['〇', 'word'],
  ['2020', 'number'],
  ['3.5％', 'number'],
  ['３', 'number'],
  ['3BLOCK', 'latin'],
  ['IA', 'latin'],
  ['。', 'punctuation'],
  ['－', 'punctuation'],
  ['％', 'punctuation'],
  [' ', 'space'],
])('%j is a %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

describe('tokenize', () => {
  const outline = {
    id: 'p1',
    kind: 'paragraph' as const,
    text: '他说。她说。',
    sentences: [
      { id: 'p1s1', start: 0, end: 3 },
      { id: 'p1s2', start: 3, end: 6 },
    ],
  };

  test('cuts at the given borders and at the ends of sentences', () => {
    const blocks = tokenize([{ ...outline, borders: [1, 5] }], segmenterOf());
    expect(blocks[0]?.sentences.map(({ tokens }) => tokens.map(({ text }) => text))).toEqual([
      ['他', '说', '。'],
      ['她说', '。'],
    ]);
    expect(tokensOf(blocks).every(({ cut }) => cut === 'source')).toBe(true);
  });

  test('parts marks from the words that they are glued to, so that no word is a path', () => {
    const text = '说：“好/../坏</ruby>拉斯·穆森';
    const sentences = [{ id: 'p1s1', start: 0, end: text.length }];
    const blocks = tokenize([{ ...outline, text, sentences, borders: [8] }], segmenterOf());
    expect(wordsOf(blocks)).toBe('说 ： “ 好 / . . / 坏 < / ruby > 拉斯·穆森');
  });

  test('asks the segmenter where no borders are given', () => {
    const blocks = tokenize([{ ...outline, borders: undefined }], segmenterOf());
    expect(wordsOf(blocks)).toBe('他 说 。 她 说 。');
    expect(tokensOf(blocks).every(({ cut }) => cut === 'jieba')).toBe(true);
  });
});

describe('fixCuts', () => {
  const blocks = [
    cutBlock('p1', '拉斯 穆森 说 能以 一份 协议', '拉斯 穆森 说'),
    cutBlock('p2', '俄总统 拉斯 穆森'),
  ];
  const why = 'test';

  test('joins and parts words wherever the characters stand', () => {
    const fixed = fixCuts(blocks, [at(1, { cut: '拉斯穆森', why }), at(2, { cut: '能 以 一 份', why })]);
    expect(wordsOf(fixed)).toBe('拉斯穆森 说 能 以 一 份 协议 拉斯穆森 说 俄总统 拉斯穆森');
    expect(tokensOf(fixed).map(({ cut }) => cut)).toEqual([
      'fix',
      'source',
      'fix',
      'fix',
      'fix',
      'fix',
      'source',
      'fix',
      'source',
      'source',
      'fix',
    ]);
  });

  test('forces borders at its ends', () => {
    expect(wordsOf(fixCuts(blocks, [at(1, { cut: '总统', why })]))).toContain('俄 总统 拉斯');
  });

  test('holds only in its place', () => {
    const inBlock = fixCuts(blocks, [at(1, { cut: '拉斯穆森', in: 'p2', why })]);
    expect(wordsOf(inBlock)).toBe('拉斯 穆森 说 能以 一份 协议 拉斯 穆森 说 俄总统 拉斯穆森');
    const inSentence = fixCuts(blocks, [at(1, { cut: '拉斯穆森', in: 'p1s2', why })]);
    expect(wordsOf(inSentence)).toBe('拉斯 穆森 说 能以 一份 协议 拉斯穆森 说 俄总统 拉斯 穆森');
  });

  test('that matches nothing is a fault: other characters, another place, over the end of a sentence', () => {
    const fixes = [
      at(3, { cut: '没有', why }),
      at(5, { cut: '协议', in: 'p2', why }),
      at(7, { cut: '协议 拉斯', why }),
    ];
    expect(faultsOf(() => fixCuts(blocks, fixes))).toMatchObject([
      { line: 3, rule: 'fix-matches-nothing' },
      { line: 5, rule: 'fix-matches-nothing' },
      { line: 7, rule: 'fix-matches-nothing' },
    ]);
  });

  test('that crosses another is a fault that names both', () => {
    const [fault] = faultsOf(() =>
      fixCuts(blocks, [at(3, { cut: '拉斯 穆森', why }), at(5, { cut: '穆森 说', why })]),
    );
    expect(fault).toMatchObject({ line: 5, rule: 'fix-crosses' });
    expect(fault?.found).toContain('line 3');
  });

  test('takes characters as they are, not as a pattern', () => {
    expect(faultsOf(() => fixCuts(blocks, [at(1, { cut: '.*', why })]))).toMatchObject([
      { rule: 'fix-matches-nothing' },
    ]);
  });
});
