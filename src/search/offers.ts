import { nearCharacters, nearLetters, type Choice, type Lexicon } from './nearest-words.ts';

/** What may have been meant by a query, word by word. */
export type Offer = Choice[];

const most = 3;
const mostTried = 8;
const mostWords = 5;
const longestRun = 12;
const word = /\p{Script=Han}+|[\p{Script=Latin}\p{M}\p{N}'’]+/gu;
const hasHan = /\p{Script=Han}/u;

/** What to search for in its place. */
export const queryOf = (offer: Offer): string => offer.map(({ text }) => text).join(' ');

/**
 * What a query that finds nothing may have meant, best first: its words, each by itself or joined, in place of those that
 * are not found the words of the site that are near. Marks are left out. Whatever is offered is found, which `finds` tells.
 */
export async function offersFor(
  query: string,
  lexicon: Lexicon,
  finds: (query: string) => Promise<boolean>,
): Promise<Offer[]> {
  const words = query.match(word) ?? [];
  if (words.length > mostWords) return [];
  const choices = await Promise.all(
    words.map(async (typed) => ((await finds(typed)) ? [{ text: typed, cost: 0 }] : near(typed, lexicon))),
  );
  const joined = words.length > 1 ? near(words.join(''), lexicon).map((choice) => [choice]) : [];
  const candidates = [...joined, ...combine(choices)].sort((a, b) => costOf(a) - costOf(b));
  const offers: Offer[] = [];
  for (const offer of candidates.slice(0, mostTried)) {
    if (offers.length < most && (await finds(queryOf(offer)))) offers.push(offer);
  }
  return offers;
}

const costOf = (offer: Offer): number => offer.reduce((sum, { cost }) => sum + cost, 0);

/** Each way to take one of the choices for every word. */
const combine = (choices: readonly Choice[][]): Offer[] =>
  choices.reduce<Offer[]>(
    (offers, some) => offers.flatMap((offer) => some.map((choice) => [...offer, choice])),
    [[]],
  );

function near(typed: string, lexicon: Lexicon): Choice[] {
  if (!hasHan.test(typed)) return nearLetters(typed, lexicon);
  const inParts = typed.length > longestRun ? [] : nearInPart(typed, lexicon);
  return [...nearCharacters(typed, lexicon), ...inParts].sort((a, b) => a.cost - b.cost);
}

const longestWord = 4;

/** A run of characters with one of the words in it put right: 反到系统 → 反导系统. */
function nearInPart(typed: string, lexicon: Lexicon): Choice[] {
  const starts = [...Array(typed.length).keys()];
  return starts.flatMap((start) =>
    starts.slice(2, longestWord + 1).flatMap((length) => {
      const part = typed.slice(start, start + length);
      if (part.length < length || length === typed.length) return [];
      return nearCharacters(part, lexicon)
        .map(({ text, cost }) => ({ text: typed.slice(0, start) + text + typed.slice(start + length), cost }))
        .filter(({ text }) => text !== typed);
    }),
  );
}
