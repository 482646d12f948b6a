import type { AnnotatedArticle, Token } from '../model/article.ts';
import { alignmentCoverage } from './alignment/coverage.ts';
import { isPlaceholder } from './placeholder.ts';
import { placesOf } from './tokens.ts';

/** What only a machine has decided of a word, and the sentences in which it did so. */
export type Unconfirmed = { word: string; what: string; places: string[] };

export type Report = {
  cuts: Record<string, number>;
  readings: Record<string, number>;
  glosses: Record<string, number>;
  /** Words of translated sentences for which the English that renders them is known. */
  english: ReturnType<typeof alignmentCoverage>;
  unconfirmed: Unconfirmed[];
  untranslated: string[];
  /** Fields of article.yaml in which a placeholder still stands, such as `title.en`. */
  toFill: string[];
};

const MACHINES = new Set(['jieba', 'pinyin-pro', 'dictionary', 'parts', 'none']);

/** Counts the words of an article by who decided on cut, reading and gloss, and lists what only a machine has. */
export function reportOf(article: AnnotatedArticle): Report {
  const { blocks, words: _, ...about } = article;
  const words = placesOf(blocks).flatMap(({ token, place }) =>
    token.kind === 'word' ? [{ token, at: place.sentence }] : [],
  );
  const found = new Map<string, Unconfirmed>();
  for (const { token, at } of words) {
    const what = machineMade(token).join(', ');
    const known = found.get(token.text + what) ?? { word: token.text, what, places: [] };
    if (what) found.set(token.text + what, { ...known, places: [...known.places, at] });
  }
  return {
    cuts: countBy(words, ({ token }) => token.cut),
    readings: countBy(words, ({ token }) => token.readingFrom ?? 'none'),
    glosses: countBy(words, ({ token }) => token.glossFrom ?? 'none'),
    english: alignmentCoverage(article),
    unconfirmed: [...found.values()],
    untranslated: blocks.flatMap(({ sentences }) =>
      sentences.filter(({ translation }) => !translation).map(({ id }) => id),
    ),
    toFill: placeholdersIn(about),
  };
}

/** The report as lines for a terminal. */
export function renderReport(slug: string, report: Report): string {
  const counts = (name: string, of: Record<string, number>) =>
    `  ${name.padEnd(9)}${Object.entries(of)
      .map(([origin, count]) => `${origin} ${count}`)
      .join(', ')}`;
  return [
    slug,
    counts('cuts', report.cuts),
    counts('pinyin', report.readings),
    counts('glosses', report.glosses),
    `  English  ${report.english.words.aligned} of ${report.english.words.all} words, ${report.english.contentWords.aligned} of ${report.english.contentWords.all} content words`,
    `  not confirmed by a person: ${report.unconfirmed.length}`,
    ...report.unconfirmed.map(({ word, what, places }) => `    ${word}  ${what}  (${places.join(', ')})`),
    `  sentences without a translation: ${report.untranslated.join(', ') || 'none'}`,
    `  fields to be filled in: ${report.toFill.join(', ') || 'none'}`,
  ].join('\n');
}

function machineMade({ cut, reading, readingFrom, gloss, glossFrom }: Token): string[] {
  const decisions = [
    { origin: cut, what: 'cut' },
    { origin: readingFrom ?? 'none', what: `pinyin ${reading ?? 'missing'}` },
    { origin: glossFrom ?? 'none', what: `gloss ${gloss ?? 'missing'}` },
  ];
  return decisions
    .filter(({ origin }) => MACHINES.has(origin))
    .map(({ origin, what }) => `${what} [${origin}]`);
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
