import type { Dictionary } from '../../src/language/dictionary.ts';
import { bareReading, toMarks } from '../../src/language/pinyin.ts';
import { article, sentences } from './article.ts';

/** Rows grouped under a heading: a line for each heading, its rows in the order of the text. */
function table(rows: readonly { heading: string; row: string }[]): string {
  const groups = Object.entries(Object.groupBy(rows, ({ heading }) => heading));
  const lines = groups.map(([heading, group = []]) => `${heading}: ${group.map(({ row }) => row).join(', ')}`);
  return `${lines.toSorted().join('\n')}\n`;
}

/** Where each character that CC-CEDICT reads in more than one way stands, in which word, by its reading there. */
export function polyphones(dictionary: Dictionary): string {
  const rows = sentences.flatMap(({ id, tokens }) =>
    tokens.flatMap(({ text, reading = '' }) => {
      const syllables = bareReading(reading).split(' ');
      return [...text].flatMap((character, index) => {
        const readings = new Set(dictionary.lookup(character).map((entry) => entry.reading.toLowerCase()));
        return readings.size > 1 ? [{ heading: `${character} ${syllables[index]}`, row: `${id} ${text}` }] : [];
      });
    }),
  );
  return table(rows);
}

/** Every mention of every entity: block, start and form. */
export const mentions = (): string =>
  table(
    article.blocks.flatMap(({ id, text, mentions: marked }) =>
      marked.map(({ start, end, entity }) => ({ heading: entity, row: `${id}:${start} ${text.slice(start, end)}` })),
    ),
  );

/** Every use of every construction: block, and its parts with their starts. */
export const patterns = (): string =>
  table(
    article.blocks.flatMap(({ id, text, patterns: uses = [] }) =>
      uses.map(({ pattern, parts }) => ({
        heading: pattern,
        row: `${id} ${parts.map(({ start, end }) => `${text.slice(start, end)}:${start}`).join('…')}`,
      })),
    ),
  );

/** Every date that the text names: block, words, date. */
export const dates = (): string =>
  table(
    article.blocks.flatMap(({ id, text, dates: named = [] }) =>
      named.map(({ start, end, datetime }) => ({ heading: datetime, row: `${id} ${text.slice(start, end)}` })),
    ),
  );

/** Words whose pinyin is more than joined small letters: names, and those with an apostrophe, a hyphen or a space. */
export function spellings(): string {
  const spelled = sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ text, reading }) => (reading ? [`${text}: ${toMarks(reading)}`] : [])),
  );
  const marked = [...new Set(spelled)].filter((line) => /[\p{Lu}' -]/u.test(line.replace(': ', '')));
  return `${marked.toSorted().join('\n')}\n`;
}
