import {
  byIdentity,
  identityOf,
  parseWords,
  stringifyWords,
  type MyWord,
  type WordState,
} from './my-word.ts';
import type { WordEntry } from './word-entry.ts';

const key = 'pangzhu:words';
const changeEvent = 'pangzhu:words';

/** The reader's words on this device, in no order; none where storage is closed or holds something else. */
export function readWords(): MyWord[] {
  try {
    return parseWords(localStorage.getItem(key)!);
  } catch {
    return [];
  }
}

/** Whether the device keeps anything for this site: a reader can forbid it, and some private windows do. */
export function isStorageOpen(): boolean {
  try {
    localStorage.setItem(`${key}:probe`, '');
    localStorage.removeItem(`${key}:probe`);
    return true;
  } catch {
    return false;
  }
}

/** Keeps the words and tells the page; false where the device keeps nothing. What cannot be read is set aside, not lost. */
export function writeWords(words: readonly MyWord[]): boolean {
  try {
    setAsideUnreadable();
    localStorage.setItem(key, stringifyWords(words));
  } catch {
    return false;
  }
  document.dispatchEvent(new Event(changeEvent));
  return true;
}

function setAsideUnreadable(): void {
  const kept = localStorage.getItem(key);
  try {
    if (kept !== null) parseWords(kept);
  } catch {
    localStorage.setItem(`${key}:unreadable`, kept!);
  }
}

/**
 * Calls back when the list changes, on this page or in another window, and when the reader comes back to the page: one that
 * was put aside is not told of changes, and by then other words may be due.
 */
export function onWords(listener: () => void): void {
  document.addEventListener(changeEvent, listener);
  document.addEventListener('visibilitychange', () => document.hidden || listener());
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener();
  });
}

/** Puts a word on the list in a state, or takes it off; false where the device keeps nothing. */
export function setWord(entry: WordEntry, state: WordState | undefined): boolean {
  if (state === undefined)
    return writeWords(readWords().filter((word) => identityOf(word) !== identityOf(entry)));
  const now = new Date().toISOString();
  return putWord({ ...(findWord(entry) ?? { ...entry, added: now }), state, changed: now });
}

/** Puts a word on the list just as it is, in the place of what it was; false where the device keeps nothing. */
export const putWord = (word: MyWord): boolean =>
  writeWords([...byIdentity(readWords()).set(identityOf(word), word).values()]);

/** A word as it is on the list now. */
const findWord = (entry: WordEntry): MyWord | undefined => byIdentity(readWords()).get(identityOf(entry));

/** The state that a word has on the list; none where it is not on it. */
export const stateOf = (entry: WordEntry): WordState | undefined => findWord(entry)?.state;
