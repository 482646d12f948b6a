import type { DictionaryEntry } from '../../model/article.ts';
import type { Alignable } from './alignables.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { choose } from './choose.ts';
import { type EnglishWord, englishWords, type Stem, type Stretch } from './english-words.ts';
import { isInPlace } from './function-words.ts';
import type { Stretches } from './nearness.ts';
import { dictionaryPhrases, ownPhrases } from './phrases.ts';

/** What the stage is handed: a dictionary's entries of a word, and a stemmer for English. */
export type Tools = { lookup: (headword: string) => DictionaryEntry[]; stem: Stem };

/**
 * The stretches of a sentence's English that render each of its tokens, by the token's number: first what words mean here,
 * then, for words without a hit, the dictionary's other senses, then function words, which take a place from their neighbours.
 */
export function alignSentence(
  items: readonly Alignable[],
  english: readonly EnglishWord[],
  fixed: Stretches,
  { lookup, stem }: Tools,
): Stretches {
  const layout = { tokens: clausesOf(items), words: english.map(({ clause }) => clause) };
  const candidatesOf = (settled: Stretches, phrasesOf: (item: Alignable) => string[]) =>
    items.flatMap((item, at) =>
      settled.has(at) || item.unitOf !== undefined || !mayHaveEnglish(item)
        ? []
        : phrasesOf(item).flatMap((phrase) => candidatesFor(at, englishWords(phrase, stem), english)),
    );
  const own = candidatesOf(fixed, ({ token, entity, figure }) => figure ?? ownPhrases(token, entity));
  const first = withUnits(items, settle(fixed, choose(own.filter(isTelling), fixed, layout)));
  const other = candidatesOf(first, ({ token }) => dictionaryPhrases(lookup(token.text))).filter(isTelling);
  const second = settle(first, choose(other, first, layout));
  const inPlace = own.filter(
    (candidate) =>
      !isTelling(candidate) &&
      !second.has(candidate.token) &&
      isInPlace(candidate, items[candidate.token]?.token.pos, second),
  );
  return settle(second, choose(inPlace, second, layout));
}

/** For each token the number of its clause, as far as marks part clauses. */
function clausesOf(items: readonly Alignable[]): number[] {
  let clause = 0;
  return items.map(({ token }) => (/^[，；：。？！]$/u.test(token.text) ? ++clause : clause));
}

const mayHaveEnglish = ({ token }: Alignable): boolean =>
  token.kind !== 'punctuation' && token.kind !== 'space';

const isTelling = ({ telling }: Candidate): boolean => telling > 0;

const settle = (settled: Stretches, chosen: readonly Candidate[]): Stretches =>
  new Map([...settled, ...chosen.map((stretch): [number, Stretch[]] => [stretch.token, [stretch]])]);

function withUnits(items: readonly Alignable[], settled: Stretches): Stretches {
  const units = items.flatMap(({ unitOf }, at): [number, readonly Stretch[]][] => {
    const stretches = unitOf === undefined || settled.has(at) ? undefined : settled.get(unitOf);
    return stretches ? [[at, stretches]] : [];
  });
  return new Map([...settled, ...units]);
}
