import type { Bilingual } from '../model/text.ts';
import { counted, labels, say } from './labels.ts';

/** How far a search has come: the matches found and shown, the articles with matches, those read and all that may have some. */
export type Outcome = {
  query: string;
  found: number;
  articles: number;
  shown: number;
  read: number;
  all: number;
};

const longestQuoted = 40;

/** What a search has come to, in words; nothing where nothing was asked for. */
export function tellOutcome({ query, found, articles, shown, read, all }: Outcome): Bilingual | undefined {
  if (query === '') return undefined;
  if (found === 0 && read >= all) return say(labels.none, { query: shorten(query) });
  const summary = summarise(found, articles, read, all);
  if (shown === found) return summary;
  const narrowed = say(labels.filtered, { shown });
  return { zh: `${summary.zh}，${narrowed.zh}`, en: `${summary.en}; ${narrowed.en}` };
}

/** What was found, in words: in so many of the articles, or among those read so far. */
function summarise(paragraphs: number, articles: number, read: number, all: number): Bilingual {
  const label = read < all ? labels.foundSoFar : labels.found;
  const numbers = { paragraphs, articles, read, all };
  const en = {
    paragraphs: counted(paragraphs, 'passage'),
    articles: counted(articles, 'article'),
    read,
    all: counted(all, 'article'),
  };
  return { zh: say(label, numbers).zh, en: say(label, en).en };
}

const shorten = (text: string): string =>
  text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text;
