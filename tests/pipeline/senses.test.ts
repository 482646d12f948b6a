import { describe, expect, test } from 'vitest';
import type { DictionaryEntry, Token } from '../../src/model/article.ts';
import type { PartOfSpeech } from '../../src/model/text.ts';
import { sameGloss } from '../../src/pipeline/senses/same-gloss.ts';
import { partsOfSpeechOf } from '../../src/pipeline/senses/english-shape.ts';
import { likelyPos } from '../../src/pipeline/senses/likely-pos.ts';
import { contentWords, overlap, sameWord } from '../../src/pipeline/senses/same-words.ts';
import { isMeaning, LONGEST_GLOSS, tidySense } from '../../src/pipeline/senses/tidy-sense.ts';
import { addGlosses } from '../../src/pipeline/stages/add-glosses.ts';
import { rankSenses, type SenseContext } from '../../src/pipeline/stages/choose-sense.ts';
import { composeGloss } from '../../src/pipeline/stages/compose-gloss.ts';
import { block, dictionaryOf, tokensOf } from './builders.ts';

describe('a dictionary sense', () => {
  test.each([
    'CL:個|个[ge4]',
    'variant of 著|着[zhe5]',
    'old variant of 以[yi3]',
    'see 拮据[jie2 ju1]',
    'see also 反導|反导[fan3 dao3]',
    'used in 拮据[jie2 ju1]',
    'also pr. [di4]',
    'Taiwan pr. [sao1]',
    'abbr. for 世界貿易組織|世界贸易组织[Shi4 jie4 Mao4 yi4 Zu3 zhi1]',
  ])('%s tells no meaning', (sense) => {
    expect(isMeaning(sense)).toBe(false);
  });

  test.each([
    ['(future) prospects', 'prospects'],
    ['to reach (an agreement)', 'to reach'],
    ['difference (of opinion, position); disagreement', 'difference; disagreement'],
    ['(completed action marker)', 'completed action marker'],
    ['classifier for ships', 'measure word for ships'],
    ['(bound form) Japan (abbr. for 日本[Ri4 ben3])', 'Japan'],
    ['also; too; as well; (not ...) either', 'also; too; as well; either'],
    ['introduces 把|把[ba3]', 'introduces 把'],
    ["lit. tiger's head, snake's tail (idiom)", "lit. tiger's head, snake's tail"],
    ['fig. a strong start but weak finish', 'a strong start but weak finish'],
    ['lit. to blow apart the hairs (idiom); fig. to be fastidious', 'to be fastidious'],
    ['lit. tread the green; go for a walk in the spring', 'go for a walk in the spring'],
    ['approximately; (classifier) ... or so', 'approximately; ... or so'],
  ])('%s becomes %s', (sense, gloss) => {
    expect(tidySense(sense)).toBe(gloss);
  });

  test('is cut where a synonym ends', () => {
    const long = 'to restrain; to keep back; to hold down; to keep under control; to bridle';
    expect(tidySense(long)).toBe('to restrain; to keep back; to hold down');
    expect(tidySense('indicating the beginning and continuation of an action or a state')).toBe(
      'indicating the beginning and continuation of an action',
    );
    expect(tidySense('word '.repeat(30)).length).toBeLessThanOrEqual(LONGEST_GLOSS);
    expect(tidySense('x'.repeat(100))).toHaveLength(LONGEST_GLOSS);
  });

  test.each<[string, PartOfSpeech[]]>([
    ['to cooperate', ['verb']],
    ['measure word for ships', ['measure']],
    ['can; may', ['auxiliary']],
    ['according to', ['preposition']],
    ['although; even though', ['conjunction']],
    ['still; yet', ['adverb']],
    ['political', ['adjective']],
    ['missile', ['noun']],
    ['this; these', ['pronoun']],
    ['to be at', ['preposition', 'verb']],
  ])('%s speaks for %j', (sense, expected) => {
    expect([...partsOfSpeechOf(sense)]).toEqual(expect.arrayContaining(expected));
  });

  test('that starts with "to" is no noun, whatever else stands in it', () => {
    expect([...partsOfSpeechOf('to go up')]).toEqual(['verb']);
  });
});

describe('English words', () => {
  test.each([
    ['hope', 'hoped', true],
    ['cooperate', 'cooperation', true],
    ['threaten', 'threat', true],
    ['missile', 'missiles', true],
    ['on', 'one', false],
    ['part', 'parliament', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect([sameWord(a, b), sameWord(b, a)]).toEqual([same, same]);
  });

  test('have content or not', () => {
    expect(contentWords('to be bound to the Treaty’s text')).toEqual(['bound', 'treaty', 's', 'text']);
    expect(overlap(contentWords('to the'), ['the'])).toBe(0);
    expect(overlap(contentWords('mutual trust'), ['mutual', 'trust'])).toBe(1);
  });
});

describe('likelyPos', () => {
  const word = (text: string, pos?: PartOfSpeech): Token => ({ text, kind: 'word', cut: 'source', pos });
  const number: Token = { text: '8', kind: 'number', cut: 'source' };
  const stop: Token = { text: '。', kind: 'punctuation', cut: 'source' };

  test.each<[string, Token, Token | undefined, Token | undefined, PartOfSpeech]>([
    ['a character after a number counts', word('枚', 'numeral'), number, word('导弹', 'noun'), 'measure'],
    ['a date is time', word('日', 'numeral'), number, stop, 'time'],
    [
      'a verb before a verb helps it',
      word('会', 'verb'),
      word('将', 'adverb'),
      word('影响', 'verb'),
      'auxiliary',
    ],
    ['a verb that closes a noun phrase is a noun', word('威胁', 'verb'), word('导弹', 'noun'), stop, 'noun'],
    [
      'an adverb before a noun leads it in',
      word('将', 'adverb'),
      word('，'),
      word('系统', 'noun'),
      'preposition',
    ],
    ['else the tag holds', word('威胁', 'verb'), word('将', 'adverb'), word('俄罗斯', 'name'), 'verb'],
  ])('%s', (_, token, previous, next, expected) => {
    expect(likelyPos(token, { previous, next })[0]).toBe(expected);
  });
});

describe('rankSenses', () => {
  const entry = (reading: string, ...senses: string[]): DictionaryEntry => ({
    traditional: 'x',
    reading,
    senses,
  });
  const context = (pos: PartOfSpeech[], translation = '') => ({
    pos,
    translation: contentWords(translation),
  });
  const token: Token = { text: 'x', kind: 'word', cut: 'source' };
  const best = (
    entries: DictionaryEntry[],
    pos: PartOfSpeech[],
    translation = '',
    extra: Partial<Token> = {},
  ) => rankSenses(entries, { ...token, ...extra }, context(pos, translation))[0]?.gloss;

  test('prefers the part of speech', () => {
    expect(best([entry('zhu3 zhang1', 'to advocate', 'proposition')], ['noun'])).toBe('proposition');
  });

  test('prefers what the translation says', () => {
    expect(
      best(
        [entry('qian2 jing3', 'foreground', 'vista', '(future) prospects')],
        ['noun'],
        'remains optimistic about the prospects',
      ),
    ).toBe('prospects');
  });

  test('prefers what is neither rare nor bound', () => {
    expect(best([entry('x1', '(archaic) monarch', 'queen')], ['noun'])).toBe('queen');
    expect(best([entry('x1', '(bound form) clear', 'strong')], ['adjective'])).toBe('strong');
  });

  test('prefers the reading that is set, and a name only for a name', () => {
    const entries = [entry('Ji1 di4', 'al-Qaeda'), entry('ji1 di4', 'base'), entry('ji2 di4', 'other')];
    expect(best(entries, ['noun'])).toBe('base');
    expect(best(entries, ['name'], '', { pos: 'name' })).toBe('al-Qaeda');
    expect(best(entries, ['noun'], '', { reading: 'ji2 di4' })).toBe('other');
  });

  test('of equals takes the first', () => {
    expect(best([entry('x1', 'plan', 'scheme')], ['noun'])).toBe('plan');
  });

  test('has nothing where no sense tells a meaning', () => {
    expect(best([entry('x1', 'CL:個|个[ge4]')], ['noun'])).toBeUndefined();
  });
});

describe('composeGloss', () => {
  const dictionary = dictionaryOf({
    核: [{ reading: 'he2', senses: ['pit', 'nuclear'] }],
    力: [{ reading: 'li4', senses: ['strength'] }],
    里: [{ reading: 'li3', senses: ['inside'] }],
    比: [{ reading: 'bi3', senses: ['more {adj.} than {noun}'] }],
    卡: [{ reading: 'ka3', senses: ['card'] }],
    说: [
      { reading: 'shui4', senses: ['to persuade'] },
      { reading: 'shuo1', senses: ['to say'] },
    ],
    力量: [{ reading: 'li4 liang4', senses: ['force; power'] }],
  });
  const compose = (text: string, translation = '', reading = '') =>
    composeGloss(
      { text, kind: 'word', cut: 'source', reading },
      { pos: ['noun'], translation: contentWords(translation) },
      { dictionary, lexicon: {} },
    );

  test('joins the glosses of the longest known parts', () => {
    expect(compose('核力量')).toBe('pit + force');
    expect(compose('核力量', 'its nuclear forces')).toBe('nuclear + force');
  });

  test('has no part that is said of a construction', () => {
    expect(compose('比力')).toBeUndefined();
  });

  test('reads a part as it is read in the word', () => {
    expect(compose('力说', '', 'li4 shuo1')).toBe('strength + to say');
  });

  test.each([
    ['里卡', undefined],
    ['核力量', 'pit + force'],
  ])('of the name %s, foreign or not by its characters, gives %s', (text, gloss) => {
    const name = { text, kind: 'word', cut: 'source', pos: 'name' } as const;
    expect(composeGloss(name, { pos: ['name'], translation: [] }, { dictionary, lexicon: {} })).toBe(gloss);
  });

  test('knows what a verb is, but not its further parts, and tells where its action leads', () => {
    const verbs = dictionaryOf({
      停: [{ reading: 'ting2', senses: ['halt', 'to stop'] }],
      药: [{ reading: 'yao4', senses: ['medicine', 'to poison'] }],
      住: [{ reading: 'zhu4', senses: ['to live'] }],
    });
    const verb = (text: string) => ({ text, kind: 'word', cut: 'jieba', pos: 'verb' }) as const;
    const context: SenseContext = { pos: ['verb'], translation: [] };
    expect(composeGloss(verb('停药'), context, { dictionary: verbs, lexicon: {} })).toBe(
      'to stop + medicine',
    );
    expect(composeGloss(verb('停住'), context, { dictionary: verbs, lexicon: {} })).toBe('to stop + firmly');
  });

  test('gives nothing where a part is unknown', () => {
    expect(compose('核弹')).toBeUndefined();
  });
});

test('addGlosses takes the dictionary’s sense, else composes one, else gives none', () => {
  const dictionary = dictionaryOf({
    说: [{ reading: 'shuo1', senses: ['to say'] }],
    表明: [{ reading: 'biao3 ming2', senses: ['to show'] }],
  });
  const glossed = tokensOf(addGlosses([block('p1', '说 表明说 俄 。')], { dictionary, lexicon: {} }));
  expect(glossed.map(({ gloss, glossFrom }) => [gloss, glossFrom])).toEqual([
    ['to say', 'dictionary'],
    ['to show + to say', 'parts'],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('addGlosses follows an entry that only points to another word, alone and as a part', () => {
  const dictionary = dictionaryOf({
    一点: [{ reading: 'yi1 dian3', senses: ['a bit'] }],
    一点儿: [{ reading: 'yi1 dian3 r5', senses: ['erhua variant of 一點|一点[yi1 dian3]'] }],
    杯: [{ reading: 'bei1', senses: ['cup'] }],
    盃: [{ reading: 'bei1', senses: ['variant of 杯[bei1]'] }],
    拮: [{ reading: 'jie2', senses: ['used in 杯[bei1]'] }],
    㐅: [{ reading: 'wu3', senses: ['old variant of 五[wu3]'] }],
  });
  const glossed = tokensOf(addGlosses([block('p1', '一点儿 盃一点儿 拮 㐅')], { dictionary, lexicon: {} }));
  expect(glossed.map(({ gloss }) => gloss)).toEqual(['a bit', 'cup + a bit', undefined, undefined]);
});

test.each([
  ['to reach; to attain', 'reach (an agreement)', true],
  ['member country', 'country', true],
  ['not only', 'not only', true],
  ['in', 'in, at: marks place or time', true],
  ['anti-missile', 'missile defence', false],
  ['of', 'links a modifier to its noun', false],
])('sameGloss: %s and %s, %s', (machine, reviewed, same) => {
  expect(sameGloss(machine, reviewed)).toBe(same);
});
