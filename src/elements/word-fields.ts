import { asWord, type MyWord } from './my-word.ts';

/** What the fields of decks and the columns of tables may be called, in the order in which they are tried. */
const names = {
  headword: ['headword', 'simplified', 'hanzi', 'chinese', 'word', 'expression', 'vocabulary', 'front'],
  traditional: ['traditional'],
  pinyin: ['pinyin', 'reading', 'pronunciation'],
  gloss: ['gloss', 'meaning', 'english', 'definition', 'translation', 'back'],
  sentence: ['sentence', 'example', 'context'],
  english: ['english'],
} as const;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A word from fields by their names in lower case, where the one that is called so, or the first, is in Chinese. */
export function wordOfFields(
  fields: ReadonlyMap<string, string>,
  others: Partial<Record<keyof MyWord, string | undefined>>,
  now: Date,
): MyWord | undefined {
  const find = (candidates: readonly string[]) =>
    fields.get(candidates.find((candidate) => fields.has(candidate)) ?? '') ?? '';
  const values = Object.fromEntries(Object.entries(names).map(([name, all]) => [name, find(all)]));
  const headword = values['headword'] || ([...fields.values()][0] ?? '');
  if (!isChinese(headword)) return undefined;
  // Without a gloss of that name, English is the gloss
  const english = fields.has('gloss') ? values['english'] : '';
  return asWord({ ...values, headword, english, ...others }, now);
}

/** Whether a row names the columns below it. */
export const namesColumns = (row: readonly string[]): boolean =>
  !row.some(isChinese) &&
  row.some((name) => (names.headword as readonly string[]).includes(name.trim().toLowerCase()));
