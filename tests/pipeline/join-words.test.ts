import { expect, test } from 'vitest';
import { joinWords } from '../../src/pipeline/stages/join-words.ts';
import { cutBlock, guessed, tokensOf, toolsOf, wordsOf } from './builders.ts';

const entries = [{ reading: 'x', senses: ['x'] }];
const named = [{ reading: 'X', senses: ['x'] }];
const plain = toolsOf(
  {
    大: 'adjective',
    云: 'noun',
    有: 'verb',
    找: 'verb',
    不: 'adverb',
    分析: 'verb',
    赵: 'name',
    李: 'name',
    卫东: 'name',
    亚东: 'name',
    北京: 'name',
  },
  {
    ...Object.fromEntries(
      ['大数据', '云计算', '有一点', '不舒服', '分析人士', '找不到', '德国', '马克'].map((word) => [
        word,
        entries,
      ]),
    ),
    ...Object.fromEntries(['埃尔多安', '卫东', '亚东', '北京'].map((word) => [word, named])),
  },
);
const band = (word: string) => (word === '北京' ? 1 : 5);
const tools = { ...plain, segmenter: { ...plain.segmenter, band } };

test.each([
  ['大 数据 很 多', '大数据 很 多'],
  ['云 计算', '云计算'],
  ['有 一点', '有 一点'],
  ['不 舒服', '不 舒服'],
  ['分析 人士', '分析 人士'],
  ['找 不到', '找不到'],
  ['九 十一 岁', '九十一 岁'],
  ['三 四 岁', '三 四 岁'],
  ['周 六', '周六'],
  ['大 ， 数据', '大 ， 数据'],
  ['画家 弗里 达 · 卡罗', '画家 弗里达 · 卡罗'],
  ['德国 马克 · 卡罗', '德国 马克 · 卡罗'],
  ['弗里 达 到', '弗里 达 到'],
  ['百分之三十 八', '百分之三十八'],
  ['埃 尔多 安 来', '埃尔多安 来'],
  ['特使 拉马 姆 拉 对', '特使 拉马姆拉 对'],
  ['拉马 姆 拉 对', '拉马 姆 拉 对'],
  ['小 赵 来', '小赵 来'],
  ['小 马 来', '小 马 来'],
  ['李 卫东 来', '李卫东 来'],
  ['发言人 何 亚东', '发言人 何亚东'],
  ['何 亚东', '何 亚东'],
  ['李 北京', '李 北京'],
])('%s is %s', (words, joined) => {
  expect(wordsOf(joinWords([guessed(words)], tools))).toBe(joined);
});

test('what a source has cut stays as it is', () => {
  expect(wordsOf(joinWords([cutBlock('p1', '大 数据 弗里 达 · 卡罗')], tools))).toBe(
    '大 数据 弗里 达 · 卡罗',
  );
});

test.each([
  ['作家 简 · 托马斯 的', ['简', '托马斯']],
  ['论语 · 学而', []],
  ['马克 说', []],
  ['主席 穆勒 认为', ['穆勒']],
  ['他 姓 顾', ['顾']],
  ['顾 师傅 来', ['顾']],
  ['顾 全 大局', []],
  ['他 任 主任', []],
  ['2 万 代表', []],
])('in %s the names are %j', (words, names) => {
  const found = tokensOf(joinWords([guessed(words)], tools)).filter(({ pos }) => pos === 'name');
  expect(found.map(({ text }) => text)).toEqual(names);
});
