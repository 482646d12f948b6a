import type { Alignable } from './alignables.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { choose } from './choose.ts';
import { isContentWord } from './content-word.ts';
import type { EnglishWord, Stretch } from './english-words.ts';
import { isInPlace } from './function-words.ts';
import type { Stretches } from './nearness.ts';
import { ownPhrases } from './phrases.ts';
import type { Tools } from './tools.ts';

/**
 * The stretches of a sentence's English that render each of its tokens, by the token's number: first by what words mean here,
 * then, for words without a hit, by the dictionary's other senses, then function words beside what they belong to.
 */
export function alignSentence(
  items: readonly Alignable[],
  english: readonly EnglishWord[],
  fixed: Stretches,
  { wordsOf, senseWords }: Tools,
): Stretches {
  const layout = { tokens: clausesOf(items), words: english.map(({ clause }) => clause) };
  const find = (at: number, phrases: readonly (readonly EnglishWord[])[]) =>
    phrases.flatMap((phrase) => candidatesFor(at, phrase, english));
  const own = items.flatMap((item, at) => (fixed.has(at) ? [] : find(at, phrasesFor(item).map(wordsOf))));
  const meant = withUnits(items, settle(fixed, choose(own.filter(isTelling), fixed, layout)));
  const other = items.flatMap((item, at) =>
    meant.has(at) ? [] : find(at, otherSensesOf(item, senseWords)).filter(isTelling),
  );
  const settled = settle(meant, choose(other, meant, layout));
  const weak = own.filter((candidate) => !isTelling(candidate) && !settled.has(candidate.token));
  const inPlace = weak.filter((candidate) =>
    isInPlace(candidate, items[candidate.token]?.token.pos, settled),
  );
  return settle(settled, choose(inPlace, settled, layout));
}

const phrasesFor = ({ token, entity, figure, unitOf }: Alignable): string[] =>
  figure ?? (unitOf === undefined ? ownPhrases(token, entity) : []);

/** Other senses are taken for words of content only: those of function words are too many to tell anything. */
const otherSensesOf = ({ token, unitOf }: Alignable, senseWords: Tools['senseWords']): EnglishWord[][] =>
  unitOf === undefined && isContentWord(token) ? senseWords(token.text) : [];

/** For each token the number of its clause, as far as marks part clauses. */
function clausesOf(items: readonly Alignable[]): number[] {
  let clause = 0;
  return items.map(({ token }) => (/^[，；：。？！]$/u.test(token.text) ? ++clause : clause));
}

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
