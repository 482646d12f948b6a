import { writtenOf } from '../language/written.ts';
import type { AnnotatedArticle, Sentence, Token } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { alignmentCoverage } from './alignment/coverage.ts';
import { isContentWord } from './alignment/content-word.ts';
import type { DraftLeft } from './draft/draft-left.ts';
import { isPlaceholder } from './placeholder.ts';
import { wordsOf } from './tokens.ts';

/** A word of which something is open, what that is, and the sentences in which it is so. */
export type OpenWord = { word: string; what: string; places: string[] };

export type Report = {
  cuts: Record<string, number>;
  readings: Record<string, number>;
  glosses: Record<string, number>;
  /** Words of translated sentences for which the English that renders them is known. */
  english: ReturnType<typeof alignmentCoverage>;
  /** Words of which only a machine has decided something. */
  unconfirmed: OpenWord[];
  /** Sentences without a translation, where the text is to have one. */
  untranslated: string[];
  /** Words of translated sentences that carry content, for which neither a rule nor a person has said what renders them. */
  unaligned: OpenWord[];
  /** Fields of article.yaml in which a placeholder still stands, such as `title.en`. */
  toFill: string[];
  /** The same of entities.yaml, for names of the article: `wang-fang.name.en`. */
  namesToFill: string[];
  /** What is left of a draft. */
  draft: DraftLeft;
};

const MACHINES = new Set(['jieba', 'pinyin-pro', 'dictionary', 'parts', 'none']);

/** Counts the words of an article by who decided on cut, reading and gloss, and lists what is left for a person. */
export function reportOf(article: AnnotatedArticle, draft: DraftLeft, entities: readonly Entity[]): Report {
  const { blocks, words: _, ...about } = article;
  const sentences = blocks.flatMap((block) => block.sentences);
  const words = wordsOf(blocks);
  return {
    cuts: countBy(words, ({ token }) => token.cut),
    readings: countBy(words, ({ token }) => token.readingFrom ?? 'none'),
    glosses: countBy(words, ({ token }) => token.glossFrom ?? 'none'),
    english: alignmentCoverage(article),
    unconfirmed: grouped(words, machineMade),
    untranslated:
      article.translation === 'none'
        ? []
        : sentences.filter(({ translation }) => !translation).map(({ id }) => id),
    unaligned: grouped(sentences.flatMap(unalignedIn), () => ''),
    toFill: placeholdersIn(about),
    namesToFill: namesToFill(article, entities),
    draft,
  };
}

/** Whether a report lists nothing that a person has still to do. */
export function isSettled({
  unconfirmed,
  untranslated,
  unaligned,
  toFill,
  namesToFill,
  draft,
}: Report): boolean {
  const lists = [unconfirmed, untranslated, unaligned, toFill, namesToFill, draft.guesses, draft.names];
  return lists.every(({ length }) => length === 0);
}

type PlacedWord = ReturnType<typeof wordsOf>[number];

/** The words of which `whatOf` tells something, each with all its places. */
function grouped(words: readonly PlacedWord[], whatOf: (token: Token) => string | undefined): OpenWord[] {
  const found = new Map<string, OpenWord>();
  for (const { token, at } of words) {
    const what = whatOf(token);
    if (what === undefined) continue;
    const word = writtenOf(token);
    const key = `${word} ${what}`;
    const { places } = found.get(key) ?? { places: [] };
    found.set(key, { word, what, places: [...places, at] });
  }
  return [...found.values()];
}

function unalignedIn({ id, translation, tokens }: Sentence): PlacedWord[] {
  if (!translation) return [];
  const open = tokens.filter((token) => token.kind === 'word' && isContentWord(token) && !token.english);
  return open.map((token) => ({ token, at: id }));
}

function machineMade({ cut, reading, readingFrom, gloss, glossFrom }: Token): string | undefined {
  const decisions = [
    { origin: cut, what: 'cut' },
    { origin: readingFrom ?? 'none', what: `pinyin ${reading ?? 'missing'}` },
    { origin: glossFrom ?? 'none', what: `gloss ${gloss ?? 'missing'}` },
  ];
  const open = decisions.filter(({ origin }) => MACHINES.has(origin));
  return open.length ? open.map(({ origin, what }) => `${what} [${origin}]`).join(', ') : undefined;
}

function namesToFill({ blocks }: AnnotatedArticle, entities: readonly Entity[]): string[] {
  const named = new Set(blocks.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  return entities
    .filter(({ id }) => named.has(id))
    .flatMap((entity) => placeholdersIn(entity).map((field) => `${entity.id}.${field}`));
}

function placeholdersIn(fields: object): string[] {
  return Object.entries(fields).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return isPlaceholder(value) ? [key] : [];
    return typeof value === 'object' && value ? placeholdersIn(value).map((inner) => `${key}.${inner}`) : [];
  });
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const groups = Object.entries(Object.groupBy(items, key)).map(
    ([name, group]) => [name, group?.length ?? 0] as const,
  );
  return Object.fromEntries(groups.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
