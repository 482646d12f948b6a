import { readFileSync } from 'node:fs';
import { stemmer } from 'stemmer';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entities } from '../../src/model/entity.ts';
import { candidatesFor } from '../../src/pipeline/alignment/candidates.ts';
import { englishWords } from '../../src/pipeline/alignment/english-words.ts';
import { article, sentences } from './article.ts';

/** A noun or name with its English, and the translations of the places that have it. */
type Term = { chinese: string; english: string; translations: string[] };

/** Terms that English says in another way, with the reason. */
const saidOtherwise: Record<string, string> = {
  '人士: person, figure': '观察人士 and 分析人士 are one word each in English, observers and analysts',
  '约束力: binding force': '具有法律约束力 is “legally binding”',
  '一起: together': '联系在一起 is one verb in English, “links”',
  '新华社: Xinhua News Agency': 'a reporter of the agency is “a Xinhua reporter”',
  '北约－俄罗斯理事会国防部长会议: NATO–Russia Council defence ministers’ meeting, June 2011':
    'the text says “the defence ministers of the Council”, without the year',
  '里斯本峰会: NATO Lisbon summit, 2010': 'the text leaves out whose summit it was, and the year',
};

const named = entities.parse(parse(readFileSync('content/entities.yaml', 'utf8')));

/** Its synonyms without remarks in brackets and articles. */
const synonyms = (english: string): string[] =>
  english
    .replace(/\([^)]*\)/g, '')
    .split(/[,;]/)
    .map((synonym) => synonym.trim().replace(/^(the|an?) /, ''));

/** Whether one of its synonyms, in whatever form, stands in one of its translations. */
function isRendered({ english, translations }: Term): boolean {
  const phrases = synonyms(english).map((synonym) => englishWords(synonym, stemmer));
  return translations
    .map((translation) => englishWords(translation, stemmer))
    .some((words) => phrases.some((phrase) => candidatesFor(0, phrase, words).length > 0));
}

/** Nouns and names of one word and more than one character, by what they mean where they stand. */
function words(): Term[] {
  const tokens = sentences.flatMap(({ translation, tokens }) =>
    tokens.flatMap(({ text, pos, gloss = '' }) =>
      (pos === 'noun' || pos === 'name') && text.length > 1 ? [{ text, gloss, translation }] : [],
    ),
  );
  return [...Map.groupBy(tokens, ({ text, gloss }) => `${text}: ${gloss}`).values()].map((same) => ({
    chinese: same[0]!.text,
    english: same[0]!.gloss,
    translations: same.map(({ translation }) => translation),
  }));
}

/** Names of several words; a form has a gloss where it is one word. */
function names(): Term[] {
  return named.flatMap(({ id, name, forms }) =>
    forms
      .filter(({ gloss }) => gloss === undefined)
      .map(({ text }) => ({
        chinese: text,
        english: name.en,
        translations: article.blocks
          .filter((block) =>
            block.mentions.some(
              ({ entity, start, end }) => entity === id && block.text.slice(start, end) === text,
            ),
          )
          .map((block) => block.sentences.map(({ translation = '' }) => translation).join(' ')),
      })),
  );
}

test('every noun and name is translated by its gloss or English name somewhere', () => {
  const terms = [...words(), ...names()];
  expect(terms.length).toBeGreaterThan(150);
  const missing = terms.filter((term) => !isRendered(term));
  expect(new Set(missing.map(({ chinese, english }) => `${chinese}: ${english}`))).toEqual(
    new Set(Object.keys(saidOtherwise)),
  );
});
