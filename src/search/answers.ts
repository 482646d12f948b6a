import type { Word } from './article-text.ts';
import type { NameEntry } from './bundle.ts';
import type { ArticleMatches, Match } from './search.ts';
import type { Leaf, Want } from './query.ts';
import { englishWords, fold, stem } from './tokens.ts';

const most = 5;
const fewestForPart = 2;

/** The entities that a query names: what it names in full first, then what it is the beginning or a word of. */
export function namesFor(want: Want, names: readonly NameEntry[]): NameEntry[] {
  const leaves = leavesOf(want);
  const ranked = names.map((name) => ({ name, rank: Math.min(...leaves.map((leaf) => rankOf(leaf, name))) }));
  const found = ranked.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank);
  return found.slice(0, most).map(({ name }) => name);
}

/** The readings of a query that asks for one thing; none of one that asks for several. */
function leavesOf(want: Want): Leaf[] {
  if ('all' in want) return [];
  return 'any' in want ? want.any.flatMap(leavesOf) : [want];
}

/** 0 for a whole name, 1 for a part of it, Infinity for neither. */
function rankOf(leaf: Leaf, name: NameEntry): number {
  if ('han' in leaf)
    return rank(
      [[name.zh], ...name.forms].map(([text]) => fold(text).text),
      leaf.han,
      '',
    );
  if ('pinyin' in leaf)
    return rank(
      name.forms.map(([, said = '']) => said),
      leaf.pinyin.letters,
      '^',
    );
  return rank([stems(name.en)], leaf.english.map(stem).join(' '), ' ');
}

/** A part of a name counts wherever `border`, set before the name too, stands before it. */
function rank(texts: readonly string[], wanted: string, border: string): number {
  if (texts.includes(wanted)) return 0;
  const part = border + wanted;
  return part.length >= fewestForPart + 2 * border.length &&
    texts.some((text) => (border + text).includes(part))
    ? 1
    : Infinity;
}

/** A gloss or English name as stems in a row. */
const stems = (text: string): string =>
  englishWords(text)
    .map(({ word }) => stem(word))
    .join(' ');

/** A headword as an answer, and an article that has it; with its reading and gloss where they are at hand. */
export type WordAnswer = { text: string; article: number; word?: Word };

/** The headwords that a query is, or is a gloss of. */
export function wordsFor(want: Want, articles: readonly ArticleMatches[]): WordAnswer[] {
  if ('all' in want) return [];
  const glosses = new Set(
    leavesOf(want).flatMap((leaf) => ('english' in leaf ? [leaf.english.map(stem).join(' ')] : [])),
  );
  const answers = articles.flatMap(({ number, matches }) =>
    matches
      .flatMap((match) => [...wholeWords(match), ...glossedWords(match, glosses)])
      .map((answer) => ({ ...answer, article: number })),
  );
  return [...new Map(answers.map((answer) => [answer.text, answer])).values()].slice(0, most);
}

type Found = Omit<WordAnswer, 'article'>;

/** Words that a hit covers, no more and no less. */
function wholeWords({ article, block, hits }: Match): Found[] {
  const { latin } = article;
  return hits.flatMap((hit): Found[] => {
    const number = hit.in === 'han' || hit.in === 'pinyin' ? article.tokenAt(block, hit) : -1;
    const text = article.han.blocks[block]!.text.slice(hit.start, hit.end);
    if (number < 0 || !/\p{Script=Han}/u.test(text)) return [];
    return [{ text, word: latin?.words[latin.blocks[block]!.flatMap(({ tokens }) => tokens)[number]!] }];
  });
}

/** Words whose gloss is one of those wanted, whole or as one of its senses. */
function glossedWords({ article, hits }: Match, wanted: ReadonlySet<string>): Found[] {
  return hits.flatMap((hit): Found[] => {
    if (hit.in !== 'gloss') return [];
    const word = article.latin!.words[hit.word]!;
    const senses = word[2]!.split(/[,;(]/).map(stems);
    return senses.some((sense) => wanted.has(sense)) ? [{ text: word[0], word }] : [];
  });
}
