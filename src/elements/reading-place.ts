import { headwordOf } from './headword.ts';
import { firstSeen, isSeen } from './keeping-place.ts';

/**
 * Where a reader is in a text: the word that has the focus or whose note is open, unless they have scrolled away from it;
 * else the first that can be seen.
 */
export function placeOf(text: HTMLElement): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('ruby');
  const word = focused ?? text.querySelector<HTMLElement>('ruby.open');
  return word && isSeen(word) ? word : firstSeen(text);
}

/** Goes to the next word or the one before; from no word, to the first that can be seen. */
export function moveWord(text: HTMLElement, step: number): void {
  const words = wordsOf(text);
  const from = placeOf(text);
  goTo(words[words.indexOf(from!) + (isAt(from) ? step : 0)]);
}

/**
 * Goes to the next character: its own entry while the word has more characters, else the next word. The note shows which
 * character of the word is meant.
 */
export function nextCharacter(text: HTMLElement): void {
  const word = placeOf(text);
  const count = word ? [...headwordOf(word)].length : 0;
  const at = isAt(word) ? Number(word!.dataset['at'] ?? -1) + 1 : count;
  if (count < 2 || at >= count) moveWord(text, 1);
  else word!.dispatchEvent(new CustomEvent('pangzhu:character', { bubbles: true, detail: at }));
}

/** Goes to the next paragraph or the one before, and to its first word. */
export function moveParagraph(text: HTMLElement, step: number): void {
  const rows = [...text.querySelectorAll<HTMLElement>('.row')];
  const from = placeOf(text)?.closest<HTMLElement>('.row');
  // Headings are rows too: the reader may be at one
  const at = rows.indexOf(from!);
  const others = step > 0 ? rows.slice(at + 1) : rows.slice(0, Math.max(at, 0)).reverse();
  const next = others.find((row) => row.matches('.paragraph')) ?? from;
  next?.scrollIntoView({ block: 'start' });
  goTo(next?.querySelector<HTMLElement>('ruby') ?? undefined);
}

const wordsOf = (text: HTMLElement): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('ruby')];

const isAt = (word: HTMLElement | undefined): boolean =>
  word !== undefined && (word === document.activeElement || word.classList.contains('open'));

function goTo(word: HTMLElement | undefined): void {
  if (!word) return;
  word.tabIndex = 0;
  word.focus();
}
