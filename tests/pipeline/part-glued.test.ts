import { describe, expect, test } from 'vitest';
import { partGlued, partsOf } from '../../src/pipeline/stages/part-glued.ts';
import { cutBlock, segmenterOf, toolsOf, wordsOf } from './builders.ts';

const words = [
  '教',
  '种',
  '会',
  '说',
  '核力量',
  '时',
  '来',
  '力量',
  '清楚',
  '简单',
  '进去',
  '说不出',
  '行',
  '经济',
  '效益',
  '高兴',
  '睡着',
  '姑娘',
  '美元',
  '尾巴',
];
const entries = [{ reading: 'x', senses: ['x'] }];
const measure = [{ reading: 'zhang1', senses: ['classifier for flat objects, sheet'] }];
const tools = toolsOf(
  {
    我会来: 'name',
    太久: 'name',
    小姑娘: 'name',
    小布什: 'name',
    馆内: 'name',
    王内: 'name',
    塞内: 'name',
    经济效益: 'noun',
    经济高兴: 'idiom',
    高高兴兴: 'verb',
  },
  {
    ...Object.fromEntries(words.map((word) => [word, entries])),
    张: measure,
    布什: [{ reading: 'Bu4 shi2', senses: ['x'] }],
  },
);

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
    ['怕不怕', '怕 不 怕'],
    ['读一读', '读 一 读'],
    ['读了读', '读 了 读'],
    ['亿美元', '亿 美元'],
    ['第三次', '第三 次'],
    ['四十多天', '四十 多 天'],
    ['曾教', '曾 教'],
    ['看不清楚', '看 不 清楚'],
    ['大得多', '大 得 多'],
    ['说不出', '说不出'],
    ['真不简单', '真 不 简单'],
    ['就行了', '就 行 了'],
    ['三十三天', '三十三 天'],
    ['一百二十', '一百二十'],
    ['太久', '太 久'],
    ['吃我', '吃 我'],
    ['倒进去', '倒 进去'],
    ['咬着牙', '咬 着 牙'],
    ['睡着了', '睡着 了'],
    ['小姑娘', '小 姑娘'],
    ['小布什', '小布什'],
    ['经济效益', '经济 效益'],
    ['经济高兴', '经济高兴'],
    ['高高兴兴', '高高兴兴'],
    ['一蹦一', '一 蹦 一'],
    ['应高兴', '应 高兴'],
    ['效益达', '效益 达'],
    ['有四到', '有 四 到'],
    ['效益次', '效益 次'],
    ['行呀', '行 呀'],
    ['馆内', '馆 内'],
    ['王内', '王内'],
    ['塞内', '塞内'],
    ['下一场', '下 一 场'],
    ['欧方先', '欧方 先'],
    ['略行', '略 行'],
    ['欧方', '欧方'],
  ])('%s is %s', (text, parts) => {
    expect(partsOf(text, tools).join(' ')).toBe(parts);
  });

  test('has a measure word at its head after a number or a demonstrative, and there only', () => {
    const tagged = { ...tools, segmenter: segmenterOf() };
    expect(partsOf('张纸', tagged, '这')).toEqual(['张', '纸']);
    expect(partsOf('张纸', tagged, '3')).toEqual(['张', '纸']);
    expect(partsOf('张纸', tagged, '说')).toEqual(['张纸']);
    expect(partsOf('王纸', tagged, '这')).toEqual(['王纸']);
  });

  test('has more than a number at its head behind one, and there only', () => {
    expect(partsOf('余人', tools, '5000')).toEqual(['余', '人']);
    expect(partsOf('余人', tools, '说')).toEqual(['余人']);
    expect(partsOf('分在', tools, '6时4')).toEqual(['分', '在']);
  });

  test('is a place and what is done there behind a word', () => {
    expect(partsOf('上刻', tools, '壳')).toEqual(['上', '刻']);
    expect(partsOf('上刻', tools)).toEqual(['上刻']);
  });

  test('may be counted where jieba takes it for a name, unless it begins with a surname', () => {
    const named = { ...tools, segmenter: segmenterOf({ 封信: 'name', 张信: 'name' }) };
    const sealed = { ...named, dictionary: toolsOf({}, { 封: measure, 张: measure }).dictionary };
    expect(partsOf('封信', sealed, '那')).toEqual(['封', '信']);
    expect(partsOf('封信', sealed, '说')).toEqual(['封信']);
    expect(partsOf('张信', sealed, '那')).toEqual(['张信']);
  });

  test('is two words where a phrase is made of common ones, as no idiom is', () => {
    const common = (band: number) => ({ ...tools, segmenter: { ...tools.segmenter, band: () => band } });
    expect(partsOf('经济高兴', common(4))).toEqual(['经济', '高兴']);
    expect(partsOf('经济高兴', common(5))).toEqual(['经济高兴']);
  });

  test('begins with a verb that is said again before an object', () => {
    expect(partsOf('摇尾巴', tools, '狗摇了')).toEqual(['摇', '尾巴']);
    expect(partsOf('摇尾巴', tools, '摇一')).toEqual(['摇', '尾巴']);
    expect(partsOf('摇尾巴', tools, '狗')).toEqual(['摇尾巴']);
  });

  test('is two words where both are common ones, unless it may be a name', () => {
    const common = { ...tools, segmenter: { ...segmenterOf({ 河: 'name' }), band: () => 2 } };
    expect(partsOf('说雨', common)).toEqual(['说', '雨']);
    for (const name of ['王雨', '小雨', '明河', '博朗', '说雨声'])
      expect(partsOf(name, common)).toEqual([name]);
    expect(partsOf('说雨', tools)).toEqual(['说雨']);
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
