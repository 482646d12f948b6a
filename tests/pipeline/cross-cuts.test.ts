import { expect, test } from 'vitest';
import { crossCuts } from '../../src/pipeline/stages/cross-cuts.ts';
import { cutBlock, guessed, toolsOf, wordsOf } from './builders.ts';

const tools = toolsOf(
  { 再: 'adverb', 睡衣: 'noun', 朴素: 'adjective', 谦和: 'adjective', 一: 'numeral' },
  {},
);

test.each([
  ['你 先进 去 买', '你 先 进去 买'],
  ['先进 技术', '先进 技术'],
  ['有 的 人', '有的 人'],
  ['他 为 人 谦和', '他 为人 谦和'],
  ['他 为 人 民', '他 为 人 民'],
  ['夜 来 临时 ，', '夜 来临 时 ，'],
  ['一 阵风', '一 阵 风'],
  ['高开高 走', '高开 高走'],
  ['收盘报 9 元', '收盘 报 9 元'],
  ['淅淅沥沥 地下 了', '淅淅沥沥 地 下 了'],
  ['在 地下 了', '在 地下 了'],
  ['他们 才能 再', '他们 才 能 再'],
  ['他 的 才能 再', '他 的 才能 再'],
  ['用 钳 剪 开车 门', '用 钳 剪 开 车门'],
  ['学会 开车 门', '学会 开车 门'],
  ['自 下周 一起 施工', '自 下 周一 起 施工'],
  ['下周 一起 施工', '下周 一起 施工'],
  ['胜利 来得 有些', '胜利 来 得 有些'],
  ['来得及', '来得及'],
  ['一 分钱 也', '一 分 钱 也'],
  ['念叨 着想 再', '念叨 着 想 再'],
  ['为 人 着想 。', '为 人 着想 。'],
  ['穿着 睡衣', '穿 着 睡衣'],
  ['穿着 朴素', '穿着 朴素'],
])('%s is %s', (words, parted) => {
  expect(wordsOf(crossCuts([guessed(words)], tools))).toBe(parted);
});

test('what a source has cut stays as it is', () => {
  expect(wordsOf(crossCuts([cutBlock('p1', '先进 去')], tools))).toBe('先进 去');
});
