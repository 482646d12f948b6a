import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOpening } from '../../src/model/article-source.ts';
import { findDateline } from '../../src/pipeline/draft/dateline.ts';
import { guessBlocks } from '../../src/pipeline/draft/guess-blocks.ts';
import { dateIn, guessDate } from '../../src/pipeline/draft/guess-date.ts';
import { withOpenings } from '../../src/pipeline/draft/openings.ts';
import { plainLines } from '../../src/pipeline/draft/plain-lines.ts';
import { structure } from '../../src/pipeline/stages/structure.ts';
import { takeWordSpaces } from '../../src/pipeline/stages/word-spaces.ts';
import { news, seed } from './texts.ts';

const blocksOf = (text: string) => guessBlocks(plainLines(text).lines);
const kindsOf = (text: string) => blocksOf(text).map(({ kind, text: own }) => `${kind} ${own.slice(0, 6)}`);

describe('a dateline', () => {
  test.each([
    ['新华社北京3月5日电（记者张三）正文', '新华社北京3月5日电（记者张三）', '新华社', '北京', 3, 5, '张三'],
    [
      '中新网3月5日电(记者 李四 王五)正文',
      '中新网3月5日电(记者 李四 王五)',
      '中新网',
      undefined,
      3,
      5,
      '李四、王五',
    ],
    ['本报讯（记者 赵六）正文', '本报讯（记者 赵六）', '本报', undefined, undefined, undefined, '赵六'],
    [
      '财经周报讯（记者 赵一鸣 发自新加坡）正文',
      '财经周报讯（记者 赵一鸣 发自新加坡）',
      '财经周报',
      '新加坡',
      undefined,
      undefined,
      '赵一鸣',
    ],
    ['本报上海2023年12月1日讯 正文', '本报上海2023年12月1日讯', '本报', '上海', 12, 1, undefined],
    ['中央社台北5日電 正文', '中央社台北5日電', '中央社', '台北', undefined, 5, undefined],
    ['南方日报广州9月30日电 正文', '南方日报广州9月30日电', '南方日报', '广州', 9, 30, undefined],
    ['大桥通车 新华社北京3月5日电 正文', '新华社北京3月5日电', '新华社', '北京', 3, 5, undefined],
  ])('is found in %s', (text, dateline, agency, place, month, day, reporters) => {
    const found = findDateline(text);
    expect(text.slice(found?.start, found?.end)).toBe(dateline);
    expect(found).toMatchObject({ agency, month, day });
    expect([found?.place, found?.reporters]).toEqual([place, reporters]);
  });

  test.each([
    '他在电视台电话采访中说，很好。',
    '互联网消息灵通。',
    '3月5日，大桥通车。',
    '新华社记者3月5日采访了他。',
  ])('is not found in %s', (text) => {
    expect(findDateline(text)).toBeUndefined();
  });
});

describe('blocks are guessed', () => {
  const long = '昨天，新的大桥通车了，市民们都很高兴。';

  test('by lines: headline, subtitle, signature, dateline, headings, paragraphs', () => {
    expect(kindsOf(news)).toEqual([
      'headline 中国与哈萨克',
      'headline ——双方将共',
      'dateline 2024-0',
      'dateline 新华社阿斯塔',
      'paragraph 哈萨克斯坦总',
      'paragraph 托卡耶夫说，',
      'heading 一、天然气管',
      'paragraph 根据协议，管',
    ]);
  });

  test.each([
    '文／林秀雲',
    '文/图 张三',
    '本刊记者 周晓琳',
    '记者 张三、李四',
    '（本报记者王小明）',
    '撰文｜赵一鸣',
    '本报评论员',
  ])('with the byline %s as a signature', (line) => {
    expect(blocksOf(`船匠\n${line}\n${long}\n${long}`)[1]?.kind).toBe('dateline');
  });

  test('with a heading that only begins as a byline does', () => {
    expect(kindsOf(`船匠\n${long}\n记者手记\n${long}`)[2]).toBe('heading 记者手记');
  });

  test('with a quotation as the headline, and its subtitle', () => {
    expect(kindsOf(`“我就是想把船修好”\n——访船匠陈海生\n${long}`).slice(0, 2)).toEqual([
      'headline “我就是想把',
      'headline ——访船匠陈',
    ]);
    expect(kindsOf(`“你好！”\n${long}`)[0]).toBe('paragraph “你好！”');
  });

  test('in a flat text by its dateline and by sentences, all marked, with hints where it has gaps', () => {
    const blocks = blocksOf(new TextDecoder().decode(seed));
    expect(blocks.slice(0, 3).map(({ kind, text }) => `${kind} ${text.slice(0, 8)}`)).toEqual([
      'headline 北约与俄罗斯反导',
      'dateline 新华网布鲁塞尔6',
      'paragraph 北约－俄罗斯理事',
    ]);
    expect(blocks.every(({ why }) => why)).toBe(true);
    const gaps = blocks.filter(({ why }) => why?.includes('a gap after'));
    expect(gaps.map(({ text }) => text.slice(0, 9))).toEqual([
      '乐观悲观 各自表述',
      '不同方案 难掩分歧',
      '互信缺乏 前景难料',
    ]);
    const sentences = blocks.slice(2).map(({ text }) => text.match(/。/gu)?.length);
    expect(sentences.every((count) => count === 2 || count === 3 || count === 1)).toBe(true);
  });

  test('from wrapped lines, put together again', () => {
    const wrapped = `    从前有一个小村庄，村庄里住着一位老人和他的孙子，他们每
天一起去山上砍柴，晚上回家做饭。有一天，他们在山上遇到了一
只受伤的小鸟。老人把小鸟带回家，细心地照顾它，直到它能够飞
起来。
    小鸟飞走以后，孙子很伤心。`;
    expect(kindsOf(wrapped)).toEqual(['paragraph 从前有一个小', 'paragraph 小鸟飞走以后']);
  });

  test('without a headline where the first line is a sentence', () => {
    expect(kindsOf('昨天，大桥通车。\n市民很高兴。')).toEqual([
      'paragraph 昨天，大桥通',
      'paragraph 市民很高兴。',
    ]);
  });

  test.each([
    ['recipe', []],
    ['poem', []],
    ['interview', ['收徒弟的事']],
    ['dialogue', []],
    ['list', []],
  ])('without taking lines of a %s for headings', (name, headings) => {
    const blocks = blocksOf(readFileSync(`tests/fixtures/draft/${name}.txt`, 'utf8'));
    expect(blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))).toEqual(headings);
  });

  test.each(['明天会怎样？', '雨停了。', '第一，', '2汤匙油', '半斤糖', '500克面粉'])(
    'as text where a short line is %s',
    (line) => {
      expect(blocksOf(`${long}\n${line}\n${long}`).map(({ kind }) => kind)).not.toContain('heading');
    },
  );

  test.each(['三个问题', '一片新天地', '第一天：出发', '专家：房价稳定'])(
    'as a heading where a short line is %s',
    (line) => {
      expect(blocksOf(`${long}\n${line}\n${long}`)[1]).toMatchObject({ kind: 'heading', text: line });
    },
  );

  test('as markup says', () => {
    const lines = [
      { text: '大桥', kind: 'headline' as const },
      { text: '短句', kind: 'paragraph' as const },
      { text: '新桥通车，很多人来看。', kind: 'heading' as const },
    ];
    expect(guessBlocks(lines)).toEqual(lines);
  });
});

describe('openings', () => {
  test('lead the pipeline to the same blocks, whatever the text repeats', () => {
    const line = fc.string({ unit: fc.constantFrom('啊', '好', '。', '𠮷'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const opened = withOpenings(lines.map((text) => ({ kind: 'paragraph', text })));
        const openings = opened.map(({ opening }) => ({
          ...blockOpening.parse({ paragraph: opening }),
          file: 'article.yaml',
          line: 1,
        }));
        const found = structure(takeWordSpaces(lines.join('\n')), openings);
        const starts = found.map((_, at) =>
          found.slice(0, at).reduce((sum, { text }) => sum + text.length, 0),
        );
        expect(starts).toEqual(opened.map(({ place }) => place));
        expect(opened.every(({ opening }) => opening.isWellFormed())).toBe(true);
      }),
    );
  });

  test('of blocks that differ from the start are short, headings whole', () => {
    const opened = withOpenings([
      { kind: 'headline', text: '大桥 通车' },
      { kind: 'paragraph', text: '昨天，北京的大桥通车了，市民很高兴。' },
    ]);
    expect(opened.map(({ opening }) => opening)).toEqual(['大桥通车', '昨天，北京的大桥通车']);
  });
});

describe('the date', () => {
  const dateline = { start: 0, end: 9, month: 6, day: 8 };
  const guess = (clues: Partial<Parameters<typeof guessDate>[0]>) =>
    guessDate({
      metadata: {},
      dateline: undefined,
      signatures: [],
      blocks: [],
      fileName: 'a.txt',
      today: '2026-03-01',
      ...clues,
    });

  test.each([
    ['markup', { metadata: { date: '2011-06-08' } }, '2011-06-08', false],
    ['a signature', { signatures: ['2011年6月8日 来源：新华网'], dateline }, '2011-06-08', false],
    ['the file’s name', { fileName: 'nato-20110608.txt', dateline }, '2011-06-08', true],
    ['the dateline, in the latest year that had it', { dateline }, '2025-06-08', true],
    [
      'the text',
      { blocks: [{ kind: 'paragraph' as const, text: '他生于1980年1月2日。' }] },
      '1980-01-02',
      true,
    ],
    ['today', {}, '2026-03-01', true],
    ['no date that the calendar lacks', { metadata: { date: '2011-02-30' } }, '2026-03-01', true],
  ])('comes from %s', (_, clues, value, guessed) => {
    const found = guess(clues);
    expect([found.value, found.why !== undefined]).toEqual([value, guessed]);
  });

  test.each([
    ['2024年3月5日', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['x20240305y', '2024-03-05'],
    ['2024-13-05', undefined],
    ['12024-03-05', undefined],
    ['三月五日', undefined],
  ])('in %s is %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });
});
