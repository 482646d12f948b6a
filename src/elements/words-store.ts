import { identityOf, parseWords, stringifyWords, type MyWord, type WordState } from './my-word.ts';
import type { WordEntry } from './word-entry.ts';

const key = 'pangzhu:words';
const changeEvent = 'pangzhu:words';

/** The reader's words on this device, oldest first; none where storage is closed or holds something else. */
export function readWords(): MyWord[] {
  try {
    return parseWords(localStorage.getItem(key)!);
  } catch {
    return [];
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

/** Calls back when the list changes, on this page or in another window. */
export function onWords(listener: () => void): void {
  document.addEventListener(changeEvent, listener);
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener();
  });
}

/** Puts a word on the list in a state, or takes it off; false where the device keeps nothing. */
export function setWord(entry: WordEntry, state: WordState | undefined): boolean {
  const words = readWords();
  const now = new Date().toISOString();
  const before = words.find((word) => identityOf(word) === identityOf(entry));
  const others = words.filter((word) => word !== before);
  if (state === undefined) return writeWords(others);
  return writeWords([...others, { ...(before ?? { ...entry, added: now }), state, changed: now }]);
}

/** Puts a changed word in the place of the one it was. */
export const replaceWord = (changed: MyWord): boolean =>
  writeWords(readWords().map((word) => (identityOf(word) === identityOf(changed) ? changed : word)));

/** The state that a word has on the list; none where it is not on it. */
export const stateOf = (entry: WordEntry): WordState | undefined =>
  readWords().find((word) => identityOf(word) === identityOf(entry))?.state;
