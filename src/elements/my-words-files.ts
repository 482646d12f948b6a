import { plain } from '../anki/html.ts';
import { asWord, type MyWord } from './my-word.ts';

const fields = [
  'headword',
  'traditional',
  'pinyin',
  'gloss',
  'sentence',
  'english',
  'address',
  'state',
  'added',
] as const;

/** What the licence of CC-CEDICT asks for wherever its entries go: name, link, that they are modified, licence. */
export const attribution =
  'Glosses in part from CC-CEDICT (https://www.mdbg.net/chinese/dictionary?page=cc-cedict), modified, CC BY-SA 4.0.';

/** The words as tab-separated values, below a line that names the source and one that names the columns. */
export function wordsTsv(words: readonly MyWord[]): string {
  const rows = words.map((word) => fields.map((field) => quote(cell(word[field]))));
  return lines([`# ${attribution}`, fields.join('\t'), ...rows.map((row) => row.join('\t'))]);
}

/**
 * Words from tab-separated values: this site's own files, or any other whose columns are named. Where none is, a line is
 * headword, pinyin and gloss, as a note copies it. Lines without a headword in Chinese characters are left out.
 */
export function parseTable(text: string, now = new Date()): MyWord[] {
  const all = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const headers = all.filter((line) => line.startsWith('#'));
  const rows = all
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t').map(unquote));
  const named = headers
    .find((line) => line.startsWith('#columns:'))
    ?.slice('#columns:'.length)
    .split('\t');
  const isNamed = rows[0]?.includes('headword');
  const columns = named ?? (isNamed ? rows.shift()! : ['headword', 'pinyin', 'gloss']);
  const read = headers.includes('#html:true') ? plain : (value: string) => value;
  return rows.flatMap((row) => {
    const word = asWord(
      Object.fromEntries(columns.map((name, index) => [name, read(row[index] ?? '')])),
      now,
    );
    return word && /\p{Script=Han}/u.test(word.headword) ? [word] : [];
  });
}

const lines = (all: readonly string[]): string => [...all, ''].join('\n');

/** A value that cannot break its row. */
const cell = (value: string): string => value.replace(/[\t\r\n]+/g, ' ');

/** A cell with quotes in it stands in quotes itself, as in a spreadsheet, and has its own doubled. */
const quote = (value: string): string => (value.includes('"') ? `"${value.replaceAll('"', '""')}"` : value);
const unquote = (value: string): string =>
  /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
