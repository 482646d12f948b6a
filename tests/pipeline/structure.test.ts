import { describe, expect, test } from 'vitest';
import { sentenceRanges } from '../../src/pipeline/stages/sentences.ts';
import { structure } from '../../src/pipeline/stages/structure.ts';
import { takeWordSpaces } from '../../src/pipeline/stages/word-spaces.ts';
import { at, faultsOf } from './builders.ts';

describe('takeWordSpaces', () => {
  test('takes single spaces as borders and keeps wider gaps as one space', () => {
    expect(takeWordSpaces('乐观 悲观   各自 表述 。')).toEqual({
      text: '乐观悲观 各自表述。',
      borders: [2, 4, 5, 7, 9, 10],
    });
  });

  test('keeps the gap inside Latin text of a segmented source', () => {
    expect(takeWordSpaces('“ 标准 - 3BLOCK   IA ” 型 拦截 导弹').text).toBe('“标准-3BLOCK IA”型拦截导弹');
  });

  test('leaves a text without word spaces as it is', () => {
    expect(takeWordSpaces('北约与俄罗斯反导合作搁浅。')).toEqual({
      text: '北约与俄罗斯反导合作搁浅。',
      borders: undefined,
    });
    expect(takeWordSpaces('他说 Air Force One 到了。').text).toBe('他说 Air Force One 到了。');
  });

  test('a few spaces between Chinese do not make a text segmented', () => {
    expect(takeWordSpaces('北约与俄罗斯反导合作搁浅 分歧严重。').borders).toBeUndefined();
  });

  test('joins lines beside Chinese, and parts them between Latin words', () => {
    expect(takeWordSpaces('北约与俄罗斯\n  反导合作，\n搁浅 one\ntwo。').text).toBe(
      '北约与俄罗斯反导合作，搁浅 one two。',
    );
  });
});

describe('sentenceRanges', () => {
  const cut = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['甲。乙！丙？', ['甲。', '乙！', '丙？']],
    ['他说：“甲。”乙。', ['他说：“甲。”', '乙。']],
    ['甲（乙。）丙', ['甲（乙。）', '丙']],
    ['甲？！乙', ['甲？！', '乙']],
    ['甲；乙……丙，3.5丁', ['甲；乙……丙，3.5丁']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('structure', () => {
  const source = takeWordSpaces('北约 说 反导   新华网 8 日 电 双方 说 。 他 说 。 乐观   悲观 俄 方 说 。 ');

  test('cuts blocks at their openings and sentences at their stops, with ids by kind', () => {
    const blocks = structure(source, [
      at(1, { headline: '北约说' }),
      at(2, { dateline: '新华网' }),
      at(3, { paragraph: '双方说' }),
      at(4, { heading: '乐观 悲观' }),
      at(5, { paragraph: '俄 方' }),
    ]);
    expect(blocks.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['t1', 'headline', '北约说反导'],
      ['d1', 'dateline', '新华网8日电'],
      ['p1', 'paragraph', '双方说。他说。'],
      ['h1', 'heading', '乐观 悲观'],
      ['p2', 'paragraph', '俄方说。'],
    ]);
    expect(blocks[2]?.sentences).toEqual([
      { id: 'p1s1', start: 0, end: 4 },
      { id: 'p1s2', start: 4, end: 7 },
    ]);
    expect(blocks.map(({ borders }) => borders)).toEqual([
      [2, 3],
      [3, 4, 5],
      [2, 3, 4, 5, 6],
      [2, 3],
      [1, 2, 3],
    ]);
  });

  test('an opening that does not follow the block before is a fault on its line', () => {
    const openings = [
      at(1, { headline: '北约说' }),
      at(2, { paragraph: '俄方' }),
      at(3, { heading: '乐观' }),
      at(4, { paragraph: '没有' }),
    ];
    expect(faultsOf(() => structure(source, openings))).toMatchObject([
      { line: 3, rule: 'block-not-found', found: '乐观' },
      { line: 4, rule: 'block-not-found', found: '没有' },
    ]);
  });

  test('text before the first block is a fault', () => {
    expect(faultsOf(() => structure(source, [at(7, { paragraph: '双方' })]))).toMatchObject([
      { line: 7, rule: 'block-starts-late' },
    ]);
  });

  test('a sentence that has lost its stops is a fault', () => {
    const long = { text: '长'.repeat(100_000), borders: undefined };
    expect(faultsOf(() => structure(long, [at(1, { paragraph: '长长' })]))).toMatchObject([
      { line: 1, rule: 'sentence-too-long' },
    ]);
  });
});
