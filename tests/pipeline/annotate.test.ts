import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { addPartsOfSpeech } from '../../src/pipeline/stages/add-parts-of-speech.ts';
import { applyLexicon } from '../../src/pipeline/stages/apply-lexicon.ts';
import { fixWords } from '../../src/pipeline/stages/fix-words.ts';
import { markEntities } from '../../src/pipeline/stages/mark-entities.ts';
import { nameWords } from '../../src/pipeline/stages/name-words.ts';
import { at, block, faultsOf, tokensOf, toolsOf } from './builders.ts';

const why = 'test';

function entity(id: string, forms: Entity['forms'], contains: string[] = []): Entity {
  return {
    id,
    kind: 'organisation',
    name: { zh: id, en: id.toUpperCase() },
    forms,
    description: id,
    links: [],
    contains,
  };
}

describe('markEntities', () => {
  const nato = entity('nato', [{ text: '北约' }]);
  const russia = entity('russia', [{ text: '俄罗斯' }, { text: '俄' }]);
  const council = entity('council', [{ text: '北约俄罗斯理事会' }], ['nato']);
  const mentionsIn = (words: string, entities: Entity[]) =>
    markEntities([block('p1', words)], entities).flatMap(({ text, mentions }) =>
      mentions.map(({ start, end, entity: id }) => `${text.slice(start, end)} ${id}`),
    );

  test('marks the longest name, and inside it only what its entity contains', () => {
    expect(mentionsIn('北约 俄罗斯 理事会 和 俄罗斯', [nato, russia, council])).toEqual([
      '北约俄罗斯理事会 council',
      '北约 nato',
      '俄罗斯 russia',
    ]);
  });

  test('marks whole words only', () => {
    expect(mentionsIn('俄罗斯 的 俄 总统 俄方', [russia])).toEqual(['俄罗斯 russia', '俄 russia']);
  });

  test('counts offsets in the block, over sentences', () => {
    const [marked] = markEntities([block('p1', '他 说 。', '北约 说 。')], [nato]);
    expect(marked?.mentions).toEqual([{ start: 3, end: 5, entity: 'nato' }]);
  });

  test('is the same in whatever order the entities stand', () => {
    const words = '北约 俄罗斯 理事会 和 俄罗斯 北约';
    expect(mentionsIn(words, [council, russia, nato])).toEqual(mentionsIn(words, [nato, russia, council]));
  });

  test('a name that contains an entity of the same name ends', () => {
    expect(mentionsIn('北约', [entity('nato', [{ text: '北约' }], ['nato'])])).toEqual(['北约 nato']);
  });
});

describe('nameWords', () => {
  const obama = entity('obama', [
    { text: '奥巴马', reading: 'Ao4 ba1 ma3', gloss: 'Obama' },
    { text: '小 奥' },
  ]);
  const named = (words: string, ...entities: Entity[]) =>
    tokensOf(nameWords(markEntities([block('p1', words)], entities), entities));

  test('gives a name of one word the reading and gloss of its form', () => {
    expect(named('奥巴马 说', obama)[0]).toMatchObject({
      pos: 'name',
      reading: 'Ao4 ba1 ma3',
      readingFrom: 'entity',
      gloss: 'Obama',
      glossFrom: 'entity',
    });
  });

  test('takes the English name where the form has no gloss, unless it is too long for a margin', () => {
    expect(named('北约', entity('nato', [{ text: '北约' }]))[0]).toMatchObject({ gloss: 'NATO' });
    expect(named('北约', entity('n'.repeat(61), [{ text: '北约' }]))[0]).not.toHaveProperty('gloss');
  });

  test('leaves the words of a longer name to the dictionaries', () => {
    expect(named('北约 理事会', entity('council', [{ text: '北约理事会' }]))[0]).not.toHaveProperty('gloss');
  });
});

describe('fixWords', () => {
  const blocks = [block('p1', '会 会 说 。', '会 说 。'), block('p2', '会 说 。')];
  const glosses = (...fixes: Parameters<typeof fixWords>[1]) =>
    tokensOf(fixWords(blocks, fixes)).flatMap(({ text, gloss }) => (text === '会' ? [gloss] : []));

  test('sets what is given, and who gave it', () => {
    const [token] = tokensOf(
      fixWords(blocks, [at(1, { word: '会', reading: 'hui4', gloss: 'meeting', pos: 'noun', why })]),
    );
    expect(token).toEqual({
      text: '会',
      kind: 'word',
      cut: 'source',
      pos: 'noun',
      reading: 'hui4',
      readingFrom: 'fix',
      gloss: 'meeting',
      glossFrom: 'fix',
    });
  });

  test('holds anywhere, in a block, in a sentence, or once; the narrower goes first', () => {
    expect(
      glosses(
        at(1, { word: '会', in: 'p1s1', nth: 2, gloss: 'nth', why }),
        at(2, { word: '会', gloss: 'anywhere', why }),
        at(3, { word: '会', in: 'p1s1', gloss: 'sentence', why }),
        at(4, { word: '会', in: 'p1', gloss: 'block', why }),
      ),
    ).toEqual(['sentence', 'nth', 'block', 'anywhere']);
  });

  test('that matches nothing is a fault on its line', () => {
    const fixes = [
      at(3, { word: '没有', gloss: 'none', why }),
      at(5, { word: '会', in: 'p3', gloss: 'none', why }),
      at(7, { word: '会', in: 'p1s1', nth: 3, gloss: 'none', why }),
      at(9, { word: '会说', gloss: 'none', why }),
    ];
    expect(faultsOf(() => fixWords(blocks, fixes)).map(({ line, rule }) => [line, rule])).toEqual(
      [3, 5, 7, 9].map((line) => [line, 'fix-matches-nothing']),
    );
  });

  test.each([
    [{ in: 'p3' }, '会 is not in p3, but in p1s1, p1s2, p2s1'],
    [{ in: 'p1s1', nth: 3 }, 'p1s1 has 会 2 times'],
    [{ in: 'p2', nth: 2 }, 'p2 has 会 once'],
    [{ word: '会说', in: 'p2' }, 'p2s1 has the word 会: is a cut fix wanted?'],
    [{ word: '没有' }, 'correct the word, or remove the fix'],
  ])('that matches nothing is told where its word is: %j', (fix, hint) => {
    const [fault] = faultsOf(() => fixWords(blocks, [at(3, { word: '会', gloss: 'none', why, ...fix })]));
    expect(fault?.hint).toBe(hint);
  });

  test('two for the same thing at the same reach are a fault, two for different things are not', () => {
    const gloss = at(1, { word: '会', gloss: 'a', why });
    expect(faultsOf(() => fixWords(blocks, [gloss, at(5, { word: '会', gloss: 'b', why })]))).toMatchObject([
      { line: 5, rule: 'fix-crosses' },
    ]);
    expect(tokensOf(fixWords(blocks, [gloss, at(5, { word: '会', reading: 'hui4', why })]))[0]).toMatchObject(
      { gloss: 'a', reading: 'hui4' },
    );
  });

  test.each([
    ['hui4 hui4', 'reading-length'],
    ['fong4', 'reading-syllable'],
  ])('a reading %j is a fault', (reading, rule) => {
    expect(faultsOf(() => fixWords(blocks, [at(2, { word: '会', reading, why })]))).toMatchObject([
      { line: 2, rule },
    ]);
  });
});

describe('applyLexicon', () => {
  const lexicon = {
    合作: [
      { reading: 'he2 zuo4', gloss: 'to cooperate', pos: 'verb' as const },
      { reading: 'he2 zuo4', gloss: 'cooperation', pos: 'noun' as const },
    ],
    为: [
      { reading: 'wei4', gloss: 'for', pos: 'preposition' as const },
      { reading: 'wei2', gloss: 'to be', pos: 'verb' as const },
    ],
  };
  const tools = toolsOf({ 合作: 'verb', 为: 'preposition', 反导: 'noun', 前景: 'noun' });
  const sense = (blocks: ReturnType<typeof block>[]) => tokensOf(applyLexicon(blocks, lexicon, tools));

  test('takes the sense of the tagged part of speech', () => {
    expect(sense([block('p1', '为 俄方')])[0]).toMatchObject({
      gloss: 'for',
      reading: 'wei4',
      pos: 'preposition',
      glossFrom: 'lexicon',
      readingFrom: 'lexicon',
    });
  });

  test('takes the sense that the neighbours speak for', () => {
    expect(sense([block('p1', '反导 合作 ，')])[1]).toMatchObject({ gloss: 'cooperation', pos: 'noun' });
  });

  test('takes the sense that the translation has', () => {
    const [plain] = [block('p1', '他们 合作 前景')];
    const translated = {
      ...plain,
      sentences: plain.sentences.map((one) => ({ ...one, translation: 'Their cooperation has prospects.' })),
    };
    expect(sense([translated])[1]).toMatchObject({ gloss: 'cooperation' });
  });

  test('takes the sense of the construction that the word is a part of, and only there', () => {
    const matter = 'in the matter of';
    const on: Lexicon = {
      在: [
        { reading: 'zai4', gloss: 'in, at', pos: 'preposition' },
        { reading: 'zai4', gloss: matter, pos: 'preposition', frames: ['在 … 问题上', '在 … 系统上'] },
      ],
    };
    const words = block('p1', '8 日 在 北京 举行 ， 双方 在 这 一 问题 上 让步 。', '在 系统 中 ， 上 。');
    const translated = {
      ...words,
      sentences: words.sentences.map((one) => ({ ...one, translation: 'Matter' })),
    };
    const chosen = tokensOf(applyLexicon([translated], on, tools)).flatMap(({ gloss }) => gloss ?? []);
    expect(chosen).toEqual(['in, at', matter, 'in, at']);
  });

  test('keeps what a person has set, and chooses the rest to fit it', () => {
    const fixed = fixWords(
      [block('p1', '为 合作')],
      [at(1, { word: '为', reading: 'wei2', why }), at(2, { word: '合作', pos: 'noun', why })],
    );
    expect(sense(fixed)).toMatchObject([
      { gloss: 'to be', reading: 'wei2', readingFrom: 'fix', pos: 'verb' },
      { gloss: 'cooperation', pos: 'noun' },
    ]);
  });

  test('is not fooled by names that every object has', () => {
    expect(sense([block('p1', 'constructor 北约')])).toEqual(tokensOf([block('p1', 'constructor 北约')]));
  });
});

describe('addPartsOfSpeech', () => {
  test('takes no tag that the dictionary speaks against', () => {
    const entries = {
      老虎: [{ reading: 'lao3 hu3', senses: ['tiger'] }],
      北京: [{ reading: 'Bei3 jing1', senses: ['Beijing, capital of China'] }],
      美丽: [{ reading: 'mei3 li4', senses: ['beautiful'] }],
      回国: [{ reading: 'hui2 guo2', senses: ['to return home'] }],
      问: [{ reading: 'wen4', senses: ['to ask', 'to inquire'] }],
      报道: [{ reading: 'bao4 dao4', senses: ['to report', 'report'] }],
      只好: [{ reading: 'zhi3 hao3', senses: ['to have to'] }],
    };
    const names = { 老虎: 'name', 北京: 'name', 美丽: 'name', 回国: 'name', 张伟: 'name' } as const;
    const tags = { ...names, 问: 'noun', 报道: 'noun', 只好: 'adverb' } as const;
    const words = Object.keys(tags);
    const tagged = tokensOf(addPartsOfSpeech([block('p1', words.join(' '))], toolsOf(tags, entries)));
    expect(tagged.map(({ text, pos }) => `${text} ${pos}`)).toEqual([
      '老虎 noun',
      '北京 name',
      '美丽 undefined',
      '回国 verb',
      '张伟 name',
      '问 verb',
      '报道 noun',
      '只好 adverb',
    ]);
  });

  test('tags words that have no part of speech yet, and nothing else', () => {
    const blocks = fixWords([block('p1', '会 说 没有 8')], [at(1, { word: '会', pos: 'noun', why })]);
    const tagged = addPartsOfSpeech(blocks, toolsOf({ 会: 'verb', 说: 'verb', 8: 'numeral' }));
    expect(tokensOf(tagged).map(({ pos }) => pos)).toEqual(['noun', 'verb', undefined, undefined]);
  });

  test('takes what is counted for a measure or a time, not for a numeral', () => {
    const tagged = addPartsOfSpeech(
      [block('p1', '440 枚 8 日 3 万 枚')],
      toolsOf({ 枚: 'numeral', 日: 'numeral', 万: 'numeral' }),
    );
    expect(tokensOf(tagged).flatMap(({ kind, pos }) => (kind === 'word' ? [pos] : []))).toEqual([
      'measure',
      'time',
      'numeral',
      'measure',
    ]);
  });
});
