import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { describe, expect, test } from 'vitest';
import type { Block, DictionaryEntry, Token } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import { alignmentTools } from '../../src/pipeline/alignment/tools.ts';
import { alignWords } from '../../src/pipeline/stages/align-words.ts';
import { at, block, dictionaryOf, faultsOf, tokensOf } from './builders.ts';

type Options = {
  fixes?: Parameters<typeof alignWords>[2];
  entities?: Entity[];
  dates?: Block['dates'];
  entries?: Record<string, Omit<DictionaryEntry, 'traditional'>[]>;
};

/**
 * A block of one sentence, p1s1, from words with gloss and part of speech, parted by spaces: `北约=NATO 与=and/conjunction`.
 * A word without a part of speech is a noun; an underscore stands for a space.
 */
function glossed(words: string, translation?: string): Block {
  const parsed = words.split(' ').map((word) => /^([^=]+)(?:=([^/]*))?(?:\/(.*))?$/.exec(word)!.slice(1));
  const made = block('p1', parsed.map(([text]) => text).join(' '));
  const tokens = made.sentences[0]!.tokens.map((token, index): Token => {
    const [, gloss, pos = 'noun'] = parsed[index]!;
    if (!gloss) return token;
    return { ...token, gloss: gloss.replaceAll('_', ' '), pos: pos as Token['pos'] };
  });
  return { ...made, sentences: [{ id: 'p1s1', ...(translation && { translation }), tokens }] };
}

function align(words: string, translation: string, options: Options = {}): Token[] {
  const { fixes = [], entities = [], dates, entries = {} } = options;
  const made = glossed(words, translation);
  const mentions = entities.flatMap(({ id, forms }) =>
    forms.flatMap(({ text }) => {
      const start = made.text.indexOf(text);
      return start < 0 ? [] : [{ start, end: start + text.length, entity: id }];
    }),
  );
  const tools = alignmentTools(dictionaryOf(entries).lookup, stemmer);
  return tokensOf(alignWords([{ ...made, mentions, ...(dates && { dates }) }], entities, fixes, tools));
}

/** The words that have English, with it: `北约=NATO 与=and`; of several of one form with the place: `NATO@7`. */
function english(words: string, translation: string, options: Options = {}): string {
  const shown = ({ start, end }: { start: number; end: number }) => {
    const text = translation.slice(start, end).replaceAll(' ', '_');
    return translation.split(translation.slice(start, end)).length > 2 ? `${text}@${start}` : text;
  };
  return align(words, translation, options)
    .flatMap(({ text, english: found }) => (found?.length ? [`${text}=${found.map(shown).join('…')}`] : []))
    .join(' ');
}

const entity = (kind: Entity['kind'], en: string, ...forms: string[]): Entity => ({
  id: forms[0]!,
  kind,
  name: { zh: forms[0]!, en },
  forms: forms.map((text) => ({ text })),
  description: en,
  links: [],
  contains: [],
});

describe('the rules take for the English of a word', () => {
  test('a synonym of its gloss, wherever it stands', () => {
    const words = '分歧=difference_(of_opinion) 严重=serious/adjective';
    expect(english(words, 'amid serious differences')).toBe('分歧=differences 严重=serious');
    expect(english('前景=outlook,_prospects', 'good prospects')).toBe('前景=prospects');
  });

  test.each([
    ['说=to_say/verb', 'He said so', '说=said'],
    ['合作=cooperation', 'They cooperate', '合作=cooperate'],
    ['比利时=Belgium', 'the Belgian capital', '比利时=Belgian'],
    ['符合=to_be_in_line_with/verb', 'It was in line with it', '符合=in_line_with'],
    ['用于=to_be_used_for/verb', 'They are used to stop it', '用于=used'],
    ['盯=to_fix_one’s_eyes_on/verb', 'They fix their eyes on it', '盯=fix_their_eyes_on'],
    ['俄罗斯=Russia', 'Russia’s view', '俄罗斯=Russia'],
  ])('other forms of it: %s', (words, translation, wanted) => {
    expect(english(words, translation)).toBe(wanted);
  });

  test.each([
    ['安全=us', 'They use it'],
    ['的=links_a_modifier_to_its_noun/particle', 'It links them'],
    ['枚=measure_word_for_bombs,_missiles/measure', 'ten missiles'],
    ['上=in_the_matter_of:_closes_在/localizer', 'He closes it'],
    ['部分=part', 'the parliament'],
  ])('not what only looks like it: %s', (words, translation) => {
    expect(english(words, translation)).toBe('');
  });

  test('the longest phrase first, so that no English word serves two', () => {
    expect(english('防御=defence 国防部长=defence_minister', 'The defence minister')).toBe(
      '国防部长=defence_minister',
    );
    expect(english('北约=NATO 北约=NATO', 'NATO')).toBe('北约=NATO');
  });

  test('an inflected form before a derived one', () => {
    const words = '方案=proposal 不同=different/adjective 分歧=difference';
    expect(english(words, 'differences over different proposals')).toBe(
      '方案=proposals 不同=different 分歧=differences',
    );
  });

  test('of several places the one near the English of its neighbours', () => {
    const words = '与=with/preposition 乙=Bob 甲=Ann 说=to_say/verb 乙=Bob 丙=Carol 来=to_come/verb';
    expect(english(words, 'Ann said with Bob that Carol and Bob came')).toBe(
      '与=with 乙=Bob@14 甲=Ann 说=said 乙=Bob@33 丙=Carol 来=came',
    );
  });

  test('and of the same clause', () => {
    const words =
      '希望=to_hope/verb 与=with/preposition 北约=NATO 合作=to_work/verb ， 但=but/conjunction 北约=NATO 反对=to_object/verb';
    expect(english(words, 'hoped to work with NATO, but an objection of NATO came')).toContain(
      '北约=NATO@19 合作=work 但=but 北约=NATO@45',
    );
  });
});

describe('names', () => {
  const people = [
    entity('person', 'Anders Fogh Rasmussen', '拉斯穆森'),
    entity('organisation', 'NATO (North Atlantic Treaty Organization)', '北约'),
  ];

  test('have any of the names of what they name', () => {
    expect(english('北约=NATO 拉斯穆森=Mr_R', 'Anders Fogh Rasmussen of NATO', { entities: people })).toBe(
      '北约=NATO 拉斯穆森=Anders_Fogh_Rasmussen',
    );
  });

  test('of people the last by itself, too', () => {
    expect(english('拉斯穆森=Mr_R', 'Rasmussen said', { entities: people })).toBe('拉斯穆森=Rasmussen');
  });
});

describe('figures', () => {
  test('have the same figure, grouped or not, also in a name', () => {
    expect(english('1500 枚=measure_word_for_coins/measure', 'some 1,500 coins')).toBe('1500=1,500');
    expect(english('3BLOCK', 'Missile-3 Block')).toBe('3BLOCK=3_Block');
  });

  const day = { start: 0, end: 4, datetime: '2011-06-08', from: 'rule' as const };

  test('of dates go with 年, 月 and 日', () => {
    expect(english('6 月=month 8 日=day', 'on 8 June', { dates: [day] })).toBe('6=June 月=June 8=8 日=8');
    const year = { start: 0, end: 5, datetime: '2020', from: 'rule' as const };
    expect(english('2020 年=year', 'in 2020', { dates: [year] })).toBe('2020=2020 年=2020');
  });

  test('of a day without its month have the day and month of the English', () => {
    const dates = [{ ...day, end: 2 }];
    expect(english('8 日=day', 'It was on 8 June', { dates })).toBe('8=8_June 日=8_June');
    expect(english('8 日=day', 'It was on June 8', { dates })).toBe('8=June_8 日=June_8');
    expect(english('8 日=day', 'It was on the 8th', { dates })).toBe('8=8th 日=8th');
  });
});

describe('function words', () => {
  test('have English only beside the English of what they belong to', () => {
    const words = '在=in/preposition 欧洲=Europe 部署=to_deploy/verb';
    expect(english(words, 'deployed in Europe')).toBe('在=in 欧洲=Europe 部署=deployed');
    expect(english(words, 'in principle deployed all over Europe')).toBe('欧洲=Europe 部署=deployed');
  });

  test('conjunctions between what they join, localizers before what they follow', () => {
    expect(english('甲=Ann 和=and/conjunction 乙=Bob', 'Both Ann and Bob')).toBe('甲=Ann 和=and 乙=Bob');
    expect(english('甲=Ann 和=and/conjunction 乙=Bob', 'Bob, and so Ann')).toBe('甲=Ann 乙=Bob');
    expect(english('表面=surface 上=on/localizer', 'on the surface')).toBe('表面=surface 上=on');
  });
});

describe('the dictionary’s other senses', () => {
  const entries = { 考虑: [{ reading: 'kao3 lu:4', senses: ['to think over', 'consideration'] }] };

  test('serve words of content without a hit', () => {
    expect(english('考虑=to_consider/verb', 'taken into consideration', { entries })).toBe(
      '考虑=consideration',
    );
    expect(english('考虑=to_think/verb', 'they think about consideration', { entries })).toBe('考虑=think');
  });

  test('but no function words', () => {
    expect(english('考虑=x/preposition', 'taken into consideration', { entries })).toBe('');
  });
});

describe('a fix', () => {
  const why = 'test';
  const words = '能否=can/auxiliary 成功=to_succeed/verb 能否=can/auxiliary 北约=NATO';
  const translation = 'Whether it can succeed, and whether NATO can';

  test('sets the English, its parts joined by an ellipsis', () => {
    const fixes = [at(1, { word: '能否', in: 'p1s1', nth: 1, english: 'Whether … can', why })];
    const tokens = align(words, translation, { fixes });
    expect(tokens[0]).toMatchObject({
      english: [
        { start: 0, end: 7 },
        { start: 11, end: 14 },
      ],
      englishFrom: 'fix',
    });
    expect(tokens[1]).toMatchObject({ english: [{ start: 15, end: 22 }], englishFrom: 'rule' });
  });

  test('has its words to itself, but may share them with another fix', () => {
    const fixes = [at(1, { word: '北约', english: 'succeed', why })];
    expect(english(words, translation, { fixes })).not.toContain('成功=');
    const shared = [...fixes, at(2, { word: '成功', english: 'succeed', why })];
    expect(english(words, translation, { fixes: shared })).toContain('成功=succeed');
  });

  test('of several places means the nearest to the word', () => {
    const fixes = [at(1, { word: '能否', in: 'p1s1', nth: 2, english: 'can', why })];
    expect(english(words, translation, { fixes })).toContain('能否=can@41');
  });

  test('may say that nothing renders the word', () => {
    const [, word] = align(words, translation, { fixes: [at(1, { word: '成功', english: '', why })] });
    expect(word).toMatchObject({ english: [], englishFrom: 'fix' });
  });

  test.each(['failed', 'succ', 'can … Whether', ' … '])(
    'with English that is not there, %j, is a fault',
    (found) => {
      const fixes = [at(7, { word: '成功', english: found, why })];
      expect(faultsOf(() => align(words, translation, { fixes }))).toMatchObject([
        { line: 7, rule: 'english-not-found' },
      ]);
    },
  );

  test('for a sentence without translation is a fault', () => {
    const fixes = [at(7, { word: '成功', english: 'succeed', why })];
    expect(faultsOf(() => align(words, '', { fixes }))).toMatchObject([
      { line: 7, rule: 'english-not-found' },
    ]);
  });
});

test('a sentence without translation stays as it is', () => {
  const made = glossed('北约=NATO');
  expect(
    alignWords(
      [made],
      [],
      [],
      alignmentTools(() => [], stemmer),
    ),
  ).toEqual([made]);
});

test('for any words the stretches are whole words of the translation, each of one token', () => {
  const vocabulary = [
    'to_say',
    'missile',
    'missile_defence',
    'defence',
    'and',
    'in',
    'NATO',
    'to_be_in',
    'the_said_NATO',
  ];
  const chinese = fc.array(
    fc.constantFrom(...vocabulary.map((gloss, index) => `词${index}=${gloss}`), '，', '8'),
    { minLength: 1 },
  );
  const translated = fc.array(
    fc.constantFrom('said', 'Missiles', 'defence,', 'NATO’s', 'and', 'in', '8', '“in”', '—'),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(chinese, translated, (words, others) => {
      const translation = others.join(' ');
      const ranges = align(words.join(' '), translation).flatMap((token) => token.english ?? []);
      for (const { start, end } of ranges) {
        expect(translation.slice(start, end)).toMatch(/^[a-z\d]+(.*[a-z\d])?$/i);
        expect(ranges.filter((other) => other.start < end && start < other.end)).toHaveLength(1);
      }
    }),
  );
});
