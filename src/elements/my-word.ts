import { isDate, isSchedule, type Schedule } from './schedule.ts';
import type { WordEntry } from './word-entry.ts';

/** `known` words need no pinyin and no review. */
export type WordState = 'learning' | 'known';

/** A word on the reader's list. `added` and `changed` are ISO dates with time; no schedule until its first review. */
export type MyWord = WordEntry & { state: WordState; added: string; changed: string; schedule?: Schedule };

const version = 1;

/** A headword that is read in two ways is two words to learn. */
export const identityOf = ({ headword, pinyin }: { headword: string; pinyin: string }): string =>
  `${headword} ${pinyin}`;

/** Each word once, by its identity: the last of those that are the same, in the place of the first. */
export const byIdentity = (words: readonly MyWord[]): Map<string, MyWord> =>
  new Map(words.map((word) => [identityOf(word), word]));

/** Words by when they were put on the list, the oldest first. */
export const byAge = (words: readonly MyWord[]): MyWord[] =>
  words.toSorted((a, b) => Date.parse(a.added) - Date.parse(b.added));

/** The words of a stored or exported list; entries that are no words are left out. Throws where it is no such list. */
export function parseWords(json: string, now = new Date()): MyWord[] {
  const list = JSON.parse(json) as { version?: unknown; words?: unknown } | null;
  if (list?.version !== version || !Array.isArray(list.words)) throw new TypeError('not a list of words');
  return [...byIdentity(list.words.flatMap((value) => asWord(value, now) ?? [])).values()];
}

/** A list as it is stored and exported. */
export const stringifyWords = (words: readonly MyWord[]): string => JSON.stringify({ version, words });

/** A word from a value of unknown origin: it needs a headword, all else has a default. */
export function asWord(value: unknown, now = new Date()): MyWord | undefined {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name].trim() : '');
  const date = (name: string) => (isDate(fields[name]) ? fields[name] : now.toISOString());
  const [headword, sentence, address] = [text('headword'), text('sentence'), text('address')];
  if (!headword) return undefined;
  const traditional = text('traditional') || headword;
  return {
    headword,
    traditional,
    pinyin: text('pinyin'),
    gloss: text('gloss'),
    sentence,
    start: startOf([headword, traditional], sentence, fields['start']),
    english: text('english'),
    // Words are met in articles; put behind the base, other addresses could lead off the site
    address: address.startsWith('articles/') ? address : '',
    state: fields['state'] === 'known' ? 'known' : 'learning',
    added: date('added'),
    changed: date('changed'),
    ...(isSchedule(fields['schedule']) && { schedule: fields['schedule'] }),
  };
}

/** Where a word stands in its sentence, in one of its forms: there if it does, else where one first occurs. */
function startOf(forms: readonly string[], sentence: string, start: unknown): number {
  const places = [start, ...forms.map((form) => sentence.indexOf(form))];
  const stands = (at: unknown): at is number =>
    typeof at === 'number' && at >= 0 && forms.some((form) => sentence.startsWith(form, at));
  return places.find(stands) ?? -1;
}

/** The word as its sentence has it, which may be in traditional characters. */
export const formInSentence = ({ headword, traditional, sentence, start }: MyWord): string =>
  sentence.startsWith(headword, start) ? headword : traditional;

/** Whether a word is to be reviewed: one that is being learnt and has not been yet, or whose time has come. */
export const isDue = ({ state, schedule }: MyWord, now = new Date()): boolean =>
  state === 'learning' && (schedule === undefined || Date.parse(schedule.due) <= now.getTime());
