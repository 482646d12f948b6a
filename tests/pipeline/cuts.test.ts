import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Token } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import { cutNames } from '../../src/pipeline/stages/cut-names.ts';
import { fixCuts } from '../../src/pipeline/stages/fix-cuts.ts';
import { tokenize } from '../../src/pipeline/stages/tokenize.ts';
import { kindOf } from '../../src/pipeline/tokens.ts';
import type { CutBlock } from '../../src/pipeline/types.ts';
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

  test.each([
    ['——他说', '— — 他说'],
    ['好’', '好 ’'],
    ['今天—', '今天 —'],
    ['-甲', '- 甲'],
    ['今天——明天', '今天 — — 明天'],
    ['丝绸-之路', '丝绸-之路'],
    ['O’的士', 'O’的士'],
    ['卡拉OK', '卡拉OK'],
  ])('lets a dash or apostrophe stand only between letters: %s', (text, words) => {
    const sentences = [{ id: 'p1s1', start: 0, end: text.length }];
    const blocks = tokenize([{ ...outline, text, sentences, borders: [text.length] }], segmenterOf());
    expect(wordsOf(blocks)).toBe(words);
  });

  test('asks the segmenter where no borders are given', () => {
    const blocks = tokenize([{ ...outline, borders: undefined }], segmenterOf());
    expect(wordsOf(blocks)).toBe('他 说 。 她 说 。');
    expect(tokensOf(blocks).every(({ cut }) => cut === 'jieba')).toBe(true);
  });
});

describe('cutNames', () => {
  const named = (kind: Entity['kind'], ...forms: string[]): Entity => ({
    id: 'name',
    kind,
    name: { zh: forms[0]!, en: 'Name' },
    forms: forms.map((text) => ({ text })),
    description: 'a name',
    links: [],
    contains: [],
  });
  const isWord = (text: string) => ['俄罗斯族', '夫人', '总统', '说好'].includes(text);
  const cutBy = (cut: Token['cut'], words: string): CutBlock => {
    const made = cutBlock('p1', words);
    const sentences = made.sentences.map(({ id, tokens }) => ({
      id,
      tokens: tokens.map((token) => ({ ...token, cut })),
    }));
    return { ...made, sentences };
  };

  test.each([
    ['people are one word', '拉斯 穆森 说', named('person', '拉斯穆森'), '拉斯穆森 说'],
    [
      'and parted from what was glued to them',
      '拉斯 穆森说 好',
      named('person', '拉斯穆森'),
      '拉斯穆森 说 好',
    ],
    [
      'even inside one word, if the dictionary lacks that',
      '范德林登说',
      named('person', '范德林登'),
      '范德林登 说',
    ],
    [
      'or from a word of the dictionary, if long',
      '谢尔 久科 夫人 说',
      named('person', '谢尔久科夫'),
      '谢尔久科夫 人 说',
    ],
    ['a name inside such a word is none', '俄罗斯族 人', named('place', '俄罗斯'), '俄罗斯族 人'],
    ['nor is a short one that would break it', '周 说好', named('person', '周说'), '周 说好'],
    [
      'the longest first',
      '埃里 克 · 松德 伯格 和 松德 伯格',
      named('person', '松德伯格', '埃里克·松德伯格'),
      '埃里克·松德伯格 和 松德伯格',
    ],
    [
      'organisations keep their words',
      '北欧 灯塔 保护 协会说',
      named('organisation', '北欧灯塔保护协会'),
      '北欧 灯塔 保护 协会 说',
    ],
    ['one character is no name to cut by', '俄方 说', named('place', '俄'), '俄方 说'],
  ])('%s', (_, words, entity, expected) => {
    expect(wordsOf(cutNames([cutBy('jieba', words)], [entity], isWord))).toBe(expected);
  });

  test('says that people named what it cut, and leaves the other words alone', () => {
    const blocks = cutNames([cutBy('jieba', '总统 拉斯 穆森 说')], [named('person', '拉斯穆森')], isWord);
    expect(tokensOf(blocks).map(({ cut }) => cut)).toEqual(['jieba', 'entity', 'jieba']);
  });

  test('leaves the cuts of a source as they are', () => {
    const blocks = [cutBy('source', '拉斯 穆森 说')];
    expect(cutNames(blocks, [named('person', '拉斯穆森')], isWord)).toEqual(blocks);
  });

  test('loses no character of any text', () => {
    const character = fc.constantFrom('拉', '斯', '穆', '森', '说', '，');
    const words = fc.array(fc.string({ unit: character, minLength: 1, maxLength: 3 }), { minLength: 1 });
    const forms = fc.array(fc.string({ unit: character, minLength: 1, maxLength: 5 }), { minLength: 1 });
    const kind = fc.constantFrom('person' as const, 'organisation' as const);
    fc.assert(
      fc.property(words, forms, kind, (cut, names, kind) => {
        const block = cutBy('jieba', cut.join(' '));
        const [result] = cutNames([block], [named(kind, ...names)], () => false);
        expect(wordsOf([result!]).replaceAll(' ', '')).toBe(block.text);
      }),
    );
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
