import type { Bilingual } from '../model/text.ts';
import { beyondLevels } from './bundle.ts';
import { labels, say } from './labels.ts';
import type { ArticleMatches, Match } from './search.ts';

/** What results can be narrowed to. */
export const filterNames = ['article', 'section', 'entity', 'level'] as const;
export type FilterName = (typeof filterNames)[number];

/** The chosen value of each filter; empty or absent where all are shown. */
export type Choices = Partial<Record<FilterName, string>>;

/** A value that a filter can take, and how many matches have it. */
export type Option = { value: string; label: Bilingual; count: number };

/** The values of each filter among some matches, commonest first; levels in order. */
export function optionsOf(articles: readonly ArticleMatches[]): Record<FilterName, Option[]> {
  const matches = articles.flatMap((article) => article.matches);
  const collect = (name: FilterName) => {
    const groups = Map.groupBy(matches.flatMap(valuesOf[name]), ([value]) => value);
    const options = [...groups].map(([value, all]) => ({ value, label: all[0]![1], count: all.length }));
    return options.sort((a, b) => (name === 'level' ? +a.value - +b.value : b.count - a.count));
  };
  return Object.fromEntries(filterNames.map((name) => [name, collect(name)])) as Record<FilterName, Option[]>;
}

const valuesOf: Record<FilterName, (match: Match) => [value: string, label: Bilingual][]> = {
  article: ({ article: { han } }) => [[han.slug, han.title]],
  section: ({ article: { han }, block }) => {
    const { section } = han.blocks[block]!;
    if (section === undefined) return [];
    return [[`${han.slug}/${han.blocks[section]!.id}`, { zh: han.blocks[section]!.written, en: '' }]];
  },
  entity: ({ article: { han }, block }) => {
    const names = new Set(han.blocks[block]!.mentions.map(([, , name]) => han.names[name]!));
    return [...names].map(({ id, zh, en }) => [id, { zh, en }]);
  },
  level: ({ article: { han }, block }) => {
    const { level } = han.blocks[block]!;
    return [[String(level), level === beyondLevels ? labels.beyond : say(labels.hsk, { n: level })]];
  },
};

/** The matches that fit all choices; articles without any are left out. */
export function applyFilters(articles: readonly ArticleMatches[], choices: Choices): ArticleMatches[] {
  const fits = (match: Match) =>
    filterNames.every(
      (name) => !choices[name] || valuesOf[name](match).some(([value]) => value === choices[name]),
    );
  return articles
    .map((article) => ({ ...article, matches: article.matches.filter(fits) }))
    .filter(({ matches }) => matches.length > 0);
}

/** The matches with the most hits first, and the articles with the most hits before others. */
export function byRelevance(articles: readonly ArticleMatches[]): ArticleMatches[] {
  const hitsOf = ({ matches }: ArticleMatches) => matches.flatMap(({ hits }) => hits).length;
  return articles
    .map((article) => ({
      ...article,
      matches: article.matches.toSorted((a, b) => b.hits.length - a.hits.length),
    }))
    .sort((a, b) => hitsOf(b) - hitsOf(a));
}
