import { originalText } from './original-text.ts';

/** The simplified characters of a word element, without its pinyin, however they are written now. */
export const headwordOf = (word: HTMLElement): string =>
  (isTraditional(word) && word.dataset['t']) || shownOf(word);

/** The traditional characters of a word element, however they are written now; '' where they are the simplified ones. */
export const traditionalOf = (word: HTMLElement): string =>
  (word.dataset['t'] && (isTraditional(word) ? shownOf(word) : word.dataset['t'])) || '';

/** The characters of a word element in its text, however they are written now. */
export const writtenOf = (word: HTMLElement): string =>
  (isSwapped(word) && word.dataset['t']) || shownOf(word);

/** The pinyin that a word has where it stands, however it is written now; '' where nothing stands above it. */
export function pinyinOf(word: HTMLElement): string {
  const reading = word.querySelector('rt')?.firstChild;
  return reading instanceof Text ? originalText(reading) : '';
}

/** Whether a word is shown in traditional characters, and so carries its simplified ones in `data-t` where they differ. */
export const isTraditional = (word: HTMLElement): boolean => word.matches(':lang(zh-Hant)');

const shownOf = (word: HTMLElement): string => word.firstChild?.textContent ?? '';

/** Whether a word is shown in the other script than its text is in, which keeps its own. */
const isSwapped = (word: HTMLElement): boolean =>
  word.closest<HTMLElement>('[lang]')?.dataset['lang'] !== undefined;
