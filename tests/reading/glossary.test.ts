import { expect, test } from 'vitest';
import { makeEdition } from '../../src/reading/edition.ts';
import { dictionaryNotesOf } from '../../src/reading/glossary.ts';
import { editionWith } from '../takeaway/article.ts';

/** What the note of a word says of the dictionary, whose entries are given as reading and senses. */
function notesOf(headword: string, ...given: [reading: string, ...senses: string[]][]) {
  const { article, entities } = editionWith(headword);
  const entries = given.map(([reading, ...senses]) => ({ traditional: headword, reading, senses }));
  const words = article.words.map((word) => ({ ...word, entries }));
  return dictionaryNotesOf(makeEdition({ ...article, words }, entities))[headword];
}

test('the note of a word has the senses of its dictionary, with references as plain text', () => {
  expect(
    notesOf('反导', [
      'fan3 dao3',
      'antimissile',
      'abbr. for 反彈道導彈|反弹道导弹[fan3 dan4 dao4 dao3 dan4]',
    ]),
  ).toEqual([['fǎndǎo', ['antimissile', 'abbr. for 反弹道导弹 fǎndàndàodǎodàn']]]);
});

test('it does not say that a traditional form of the word stands for another', () => {
  expect(
    notesOf(
      '关系',
      ['guan1 xi5', 'relation', 'to concern'],
      ['guan1 xi5', 'variant of 關係|关系[guan1 xi5]'],
    ),
  ).toEqual([['guānxi', ['relation', 'to concern']]]);
  expect(notesOf('年', ['nian2', 'grain', 'old variant of 年[nian2]'])).toEqual([['nián', ['grain']]]);
});

test('it says of which other word, or other reading, a word is a variant', () => {
  expect(notesOf('与', ['yu2', 'variant of 歟|欤[yu2]'])).toEqual([['yú', ['variant of 欤 yú']]]);
  expect(notesOf('只', ['zhi1', 'variant of 只[zhi3]'])).toEqual([['zhī', ['variant of 只 zhǐ']]]);
  expect(notesOf('出', ['chu1', 'variant of 出[chu1] (classifier for plays)'])).toEqual([
    ['chū', ['variant of 出 chū (classifier for plays)']],
  ]);
});

test('entries that are read as the word is in the text come first, names last', () => {
  const entries = ['Fan3', 'fan1', 'fan3', 'fan4'].map((reading): [string, string] => [
    reading,
    `is ${reading}`,
  ]);
  expect(notesOf('反', ...entries)?.map(([pinyin]) => pinyin)).toEqual(['fǎn', 'fān', 'fàn', 'Fǎn']);
});
