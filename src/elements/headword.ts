/** The simplified characters of a word element, without its pinyin, however they are written now. */
export const headwordOf = (word: HTMLElement): string =>
  (document.documentElement.dataset['shownScript'] === 'traditional' && word.dataset['t']) ||
  (word.firstChild?.textContent ?? '');
