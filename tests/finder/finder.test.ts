import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesIn } from '../../src/pipeline/finder/candidates.ts';
import { evaluateFinder, scoreOf } from '../../src/pipeline/finder/evaluate-finder.ts';
import { findNames } from '../../src/pipeline/finder/find-names.ts';
import { kindOfProperNoun } from '../../src/pipeline/finder/gazetteer.ts';
import { loadArticle, loadShared } from '../../src/pipeline/load-content.ts';
import { blocksOf, marked, markedLines, tools } from './marked.ts';

const namesIn = (...texts: string[]) => {
  const blocks = blocksOf(texts);
  return findNames(blocks, tools()).flatMap((found, at) =>
    found.map(({ start, end, kind }) => `${blocks[at]!.text.slice(start, end)} ${kind}`),
  );
};

describe('by its rules the finder sees', () => {
  test.each([
    ['a foreign name cut in pieces', '北约 秘书长 拉斯 穆森 说 。', '拉斯穆森 person'],
    ['one whose end is glued to the next word', '总统马克龙说，会议很好。', '马克龙 person'],
    ['one with a dot', '亚历山大·卢卡申科连任总统。', '亚历山大·卢卡申科 person'],
    ['a place in those characters', '飞机抵达扎波罗热。', '扎波罗热 place'],
    ['surname and given name after a title', '记者张伟报道', '张伟 person'],
    ['surname and given name before a verb of speech', '李建国认为很好。', '李建国 person'],
    ['surname and given name before what it says in a dialogue', '王丽：我想办一张银行卡。', '王丽 person'],
    ['surname and given name that nodejieba lists', '我们要问黄建国哪一泡最好喝。', '黄建国 person'],
    ['a surname parted from its name', '总干事谭德塞呼吁合作。', '谭德塞 person'],
    ['a nickname', '小布什政府认为很好。', '小布什 person'],
    ['what people call one another', '小张走了，老李留下来了。', '老李 person'],
    ['a name that a space parts from its title', '（记者 赵一鸣 发自新加坡）', '赵一鸣 person'],
    ['a player', '用年轻队员换下了老将周凯。', '周凯 person'],
    ['a name in no list that stands twice', '赵一鸣带球突破。观众为赵一鸣鼓掌。', '赵一鸣 person'],
    ['a name after a student', '（实习生李梦对本文亦有贡献）', '李梦 person'],
    ['a firm within what it makes', '德国家电制造商博朗特集团公布了财报。', '博朗特 organisation'],
    ['an organisation of two countries', '北约 － 俄罗斯 理事会 开会 。', '北约－俄罗斯理事会 organisation'],
    ['an organisation that is cut in pieces', '俄罗斯 加入 世界 贸易 组织 。', '世界贸易组织 organisation'],
    ['an event', '双方在里斯本峰会上决定', '里斯本峰会 event'],
    [
      'an event of an organisation',
      '北约 － 俄罗斯 理事会 国防部长 会议 开始 。',
      '北约－俄罗斯理事会国防部长会议 event',
    ],
    ['a treaty by its title', '双方签署《全面禁止核试验条约》。', '全面禁止核试验条约 treaty'],
    ['a weapon with a number', '试射了火星-17型导弹', '火星-17 weapon'],
    ['a weapon system', '北约部署欧洲反导系统。', '欧洲反导系统 weapon'],
    ['a side', '俄方表示欢迎。', '俄方 place'],
    ['a country before an office', '俄总统说，很好。', '俄 place'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test.each([
    ['土耳其东南部发生地震', '土耳其 place'],
    ['多家车企的股价下跌。街上有家修表铺。', ''],
    ['高精度很难。他要高精度。', ''],
  ])('in %s no other name than %s', (text, names) => {
    expect(namesIn(text).join()).toBe(names);
  });

  test.each([
    '市长和区领导参加了会议。',
    '医生和人打交道。',
    '和平：我们来了。',
    '市长和王丽出席了会议。',
    '记者向李娜提问。',
    '记者从市和区表示得知。',
  ])('no name that begins with a conjunction or a preposition in %s', (text) => {
    expect(namesIn(text).filter((name) => /^[和与及从向]/u.test(name))).toEqual([]);
  });

  test.each([
    '姜片：10克。',
    '花椒：适量。',
    '时间：8月。',
    '高温：北京。',
    '水果：苹果和梨。',
    '白糖：少许。',
    '金属：铜和铁。',
    '王老师来了，这座桥始于建国初期。',
    '万分之一的机会也不放过。',
  ])('no person in %s', (text) => {
    expect(namesIn(text).filter((name) => name.endsWith('person'))).toEqual([]);
  });

  test.each([
    '德国北部下了大雪。',
    '小马喝水。',
    '小段文字不难。',
    '老板来了。',
    '小白菜很新鲜。',
    '东南亚将成集团第二大市场。',
  ])('no name of a person or an organisation in %s', (text) => {
    expect(namesIn(text).filter((name) => !name.endsWith('place'))).toEqual([]);
  });

  test('two countries by their characters', () => {
    expect(namesIn('中美关系出现缓和。')).toEqual(['中 place', '美 place']);
  });

  test('no place in the title of a book, but a newspaper', () => {
    expect(namesIn('他在《茶经》里写道。', '《人民日报》报道。')).toEqual(['人民日报 organisation']);
  });

  test('a person at every place, once a rule has found the name', () => {
    expect(namesIn('记者王丽昨天到达。', '很多人认识王丽。')).toEqual(['王丽 person', '王丽 person']);
  });

  test.each(markedLines('sentences.txt').flatMap(({ text, names }) => (names.length ? [] : [text])))(
    'no name in %s',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});

describe('the score', () => {
  const scoreIn = (file: string) => {
    const texts = markedLines(file);
    const found = findNames(blocksOf(texts.map(({ text }) => text)), tools());
    return scoreOf(texts.map((one, at) => ({ ...one, found: found[at]! })));
  };

  test('on the sentences that the rules were made with', () => {
    const { precision, recall, kinds } = scoreIn('sentences.txt');
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(kinds).toBeGreaterThanOrEqual(0.97);
  });

  test('on sentences written afterwards', () => {
    const { precision, recall } = scoreIn('unseen.txt');
    expect(precision).toBeGreaterThanOrEqual(0.92);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  test('on the first article, without its entities and fixes, is above 0.9', () => {
    const shared = loadShared('content');
    const { f1, kinds } = evaluateFinder(
      loadArticle('content', 'nato-russia-missile-defence'),
      shared,
      tools(),
    );
    expect(f1).toBeGreaterThan(0.9);
    expect(kinds).toBeGreaterThan(0.95);
  });

  test('counts spans, and kinds of those that are right', () => {
    const { text, names } = marked('[l:法国]总统[p:马克龙]说');
    const found = [
      { ...names[0]!, kind: 'organisation' as const },
      { start: 2, end: 4, kind: 'person' as const },
    ];
    expect(scoreOf([{ text, names, found }])).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      kinds: 0,
      missed: ['马克龙'],
      wrong: ['总统'],
    });
  });
});

describe('the kind of a proper noun', () => {
  test.each([
    ['NATO (North Atlantic Treaty Organization)', 'organisation'],
    ["Beijing municipality, capital of the People's Republic of China", 'place'],
    ["Xinhua News Agency, official press agency of the People's Republic of China", 'organisation'],
    ['António Guterres (1949-), secretary-general of the United Nations', 'person'],
    ['World War II', 'event'],
    ['Treaty of Nanjing (1842)', 'treaty'],
    ['Chinese language', undefined],
    ['Qing dynasty (1644-1911)', undefined],
    ['surname Zhang', undefined],
  ])('%s', (sense, kind) => {
    expect(kindOfProperNoun([{ traditional: '', reading: 'X1', senses: [sense] }], 'name')).toBe(kind);
  });
});

describe('candidates', () => {
  const entity = {
    id: 'russia',
    kind: 'place' as const,
    name: { zh: '俄罗斯', en: 'Russia' },
    forms: [{ text: '俄罗斯' }, { text: '俄' }],
    description: 'a state',
    links: [],
    contains: [],
  };

  test('are what no entity has, by number, with their places', () => {
    const blocks = blocksOf([
      '俄罗斯 总统 梅德韦 杰夫 访问 北约 。 俄 总统 很 忙 。',
      '梅德韦 杰夫 说 ， 很 好 。',
    ]);
    expect(candidatesIn(blocks, [entity], tools())).toEqual([
      expect.objectContaining({ text: '梅德韦杰夫', count: 2, sentences: ['p1s1', 'p2s1'] }),
      expect.objectContaining({ text: '北约', count: 1, sentences: ['p1s1'] }),
    ]);
  });

  test.each([
    ['英国植物学家罗伯特·福琼（Fortune，1812—1880）来了。', '罗伯特·福琼', 'Fortune'],
    ['总统马克龙(Jean-Luc)说，很好。', '马克龙', 'Jean-Luc'],
    ['总统马克龙（2017年当选）说，很好。', '马克龙', undefined],
  ])('have the English that the text gives them: %s', (text, name, english) => {
    const found = candidatesIn(blocksOf([text]), [], tools());
    expect(found.find((one) => one.text === name)?.english).toBe(english);
  });
});

test('for any text names lie in order within it and do not overlap', () => {
  const part = fc.constantFrom(
    '俄罗斯',
    '总统',
    '普京',
    '说',
    '，',
    '中美',
    '·',
    '《',
    '条约',
    '》',
    '张伟',
    '在',
    '－',
    '理事会',
    'F-16型',
    '峰会',
    '马',
    '。',
    '😀',
    'a',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const [found = []] = findNames(blocksOf([text]), tools());
      found.forEach(({ start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});
