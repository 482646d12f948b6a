import { originalText } from './original-text.ts';

/** The simplified characters of a word element, without its pinyin, however they are written now. */
export const headwordOf = (word: HTMLElement): string =>
  (isSwapped(word) && word.dataset['t']) || writtenOf(word);

/** The traditional characters of a word element, however they are written now; '' where they are the simplified ones. */
export const traditionalOf = (word: HTMLElement): string =>
  (word.dataset['t'] && (isSwapped(word) ? writtenOf(word) : word.dataset['t'])) || '';

/** The pinyin that a word has where it stands, however it is written now; '' where nothing stands above it. */
export function pinyinOf(word: HTMLElement): string {
  const reading = word.querySelector('rt')?.firstChild;
  return reading instanceof Text ? originalText(reading) : '';
}

const writtenOf = (word: HTMLElement): string => word.firstChild?.textContent ?? '';

/** Whether a word carries its simplified form in `data-t`, since the traditional one is shown, or is that of the text. */
const isSwapped = (word: HTMLElement): boolean =>
  document.documentElement.dataset['shownScript'] === 'traditional' || word.matches(':lang(zh-Hant)');
