import { asWord, type MyWord } from './words-store.ts';

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
const attribution =
  '# Glosses in part from CC-CEDICT (https://www.mdbg.net/chinese/dictionary?page=cc-cedict), modified, CC BY-SA 4.0.';

/** The words as tab-separated values, below a line that names the source and one that names the columns. */
export function wordsTsv(words: readonly MyWord[]): string {
  const rows = words.map((word) => fields.map((field) => quote(cell(word[field]))));
  return lines([attribution, fields.join('\t'), ...rows.map((row) => row.join('\t'))]);
}

/**
 * The words in the text format of Anki (2.1.54 and later; older versions take the headers for comments): one note of the
 * type Basic for each, the sentence with the word on its front. Anki leaves out the columns that Basic has no field for;
 * they serve to read the file back. The tags need a column of their own, as Anki would take the first unused one for them.
 */
export function wordsForAnki(words: readonly MyWord[]): string {
  const head = ['#separator:tab', '#html:true', '#notetype:Basic'];
  const columns = `#columns:${['Front', 'Back', 'Tags', ...fields].join('\t')}`;
  const rows = words.map((word) => [
    ...ankiSides(word),
    `pangzhu ${word.state}`,
    ...fields.map((field) => html(cell(word[field]))),
  ]);
  return lines([...head, columns, '#tags column:3', attribution, ...rows.map((row) => row.join('\t'))]);
}

function ankiSides({ headword, traditional, pinyin, gloss, sentence, start, english }: MyWord): string[] {
  const parts = [sentence.slice(0, start), headword, sentence.slice(start + headword.length)]
    .map(cell)
    .map(html);
  const line = start < 0 ? '' : `${parts[0]}<b>${parts[1]}</b>${parts[2]}`;
  const front = [html(headword), line];
  const back = [traditional === headword ? '' : traditional, pinyin, gloss, english].map(cell).map(html);
  return [front, back].map((side) => side.filter(Boolean).join('<br>'));
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

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const characters: Record<string, string> = Object.fromEntries(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);
const html = (value: string): string => value.replace(/[&<>"]/g, (character) => entities[character]!);
const plain = (value: string): string =>
  value.replace(/<[^>]*>/g, ' ').replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity]!);
