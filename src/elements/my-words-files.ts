import { plain } from '../anki/html.ts';
import type { MyWord } from './my-word.ts';
import { rowsOf } from './table-rows.ts';
import { cell, fromCell } from '../markup/tsv-cell.ts';
import { namesColumns, wordOfFields } from './word-fields.ts';

const columnNames = [
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
  const rows = words.map((word) => columnNames.map((name) => cell(word[name])).join('\t'));
  return [`# ${attribution}`, columnNames.join('\t'), ...rows, ''].join('\n');
}

/** By what Anki calls them in the lines above a table. */
const separators: Record<string, string> = { comma: ',', semicolon: ';', tab: '\t' };

/**
 * Words from values separated by tabs or commas: this site's own files, or any other whose columns are named. Where none
 * is, a line is headword, pinyin and gloss, as a note copies it. Lines without a headword in Chinese characters are left
 * out.
 */
export function parseTable(text: string, now = new Date()): MyWord[] {
  const [, top = '', table = ''] = /^\uFEFF?((?:#.*(?:\r?\n|$))*)([^]*)/.exec(text)!;
  const setting = (name: string) => new RegExp(`^#${name}:(.*)`, 'mi').exec(top)?.[1];
  const separator =
    separators[setting('separator')?.toLowerCase() ?? ''] ?? (table.includes('\t') ? '\t' : ',');
  const rows = rowsOf(table, separator);
  const columns = rowsOf(setting('columns') ?? '', separator)[0] ?? takeColumns(rows);
  const read = setting('html') === 'true' ? plain : fromCell;
  return rows.flatMap((row) => {
    const fields = new Map(columns.map((name, index) => [name.trim().toLowerCase(), read(row[index] ?? '')]));
    const [address, state, added] = ['address', 'state', 'added'].map((name) => fields.get(name));
    return wordOfFields(fields, { address, state, added }, now) ?? [];
  });
}

/** The names of the columns, taken off the rows where the first has them. */
const takeColumns = (rows: string[][]): string[] =>
  rows[0] && namesColumns(rows[0]) ? rows.shift()! : ['headword', 'pinyin', 'gloss'];
