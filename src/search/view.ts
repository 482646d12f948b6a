import type { Bilingual } from '../model/text.ts';
import type { WordAnswer } from './answers.ts';
import type { NameEntry } from './bundle.ts';
import { excerptOf, marksInText, type Line } from './excerpt.ts';
import { labels, say } from './labels.ts';
import { marksParameter, writeMarks, type Marks } from './marks.ts';
import { spelled } from './pinyin-line.ts';
import { mergeRanges } from './ranges.ts';
import type { ArticleMatches, Match } from './search.ts';

/** An article as it is listed, with its matches. */
export type ArticleView = { href: string; title: Bilingual; matches: MatchView[] };

/** A match as it is listed: where it leads, what kind of block it is, the section it stands in, its excerpt. */
export type MatchView = { href: string; place: Bilingual; section?: string; lines: Line[] };

/** An entity or headword as it is offered. */
export type AnswerView = {
  href: string;
  kind: string;
  zh: string;
  pinyin?: string | undefined;
  en?: string | undefined;
};

/** `base` is the path of the site, with a slash at its end. */
export function viewArticle({ article, matches }: ArticleMatches, base: string): ArticleView {
  const href = `${base}articles/${article.han.slug}/`;
  return { href, title: article.han.title, matches: matches.map((match) => viewMatch(match, href)) };
}

const places = { t: labels.headline, d: labels.dateline, h: labels.heading, p: labels.paragraph };

function viewMatch(match: Match, article: string): MatchView {
  const { blocks } = match.article.han;
  const { id, section } = blocks[match.block]!;
  const place = say(places[id[0] as keyof typeof places], { n: id.slice(1) });
  const heading = section === match.block ? undefined : blocks[section!]?.written;
  const href = `${article}?${marksParameter}=${writeMarks(marksOf(match))}#${id}`;
  return { href, place, section: heading, lines: excerptOf(match) };
}

/** What the article is to mark: hits in the Chinese of the block, and in the English of its sentences. */
function marksOf({ article, block, hits }: Match): Marks {
  const { id } = article.han.blocks[block]!;
  const inEnglish = hits.filter((hit) => hit.in === 'translation');
  const bySentence = Map.groupBy(inEnglish, ({ sentence }) => `${id}s${sentence + 1}-en`);
  return new Map([
    [id, marksInText({ article, block, hits })],
    ...[...bySentence].map(([sentence, found]) => [sentence, mergeRanges(found)] as const),
  ]);
}

/** `base` is the path of the site, with a slash at its end. */
export function viewAnswers(
  names: readonly NameEntry[],
  words: readonly WordAnswer[],
  base: string,
): AnswerView[] {
  return [
    ...names.map(({ id, kind, zh, en }) => ({
      href: `${base}entities/${id}/`,
      kind: `name ${kind}`,
      zh,
      en,
    })),
    ...words.map(({ text, word }) => ({
      href: `${base}words/${encodeURIComponent(text)}/`,
      kind: 'word',
      zh: text,
      pinyin: word && spelled(word),
      en: word?.[2],
    })),
  ];
}
