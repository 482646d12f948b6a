/** The characters of a word element, without its pinyin. */
export const headwordOf = (word: Element): string => word.firstChild?.textContent ?? '';
