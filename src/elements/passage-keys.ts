import { isSeen } from './keeping-place.ts';
import { bindKeys } from './page-keys.ts';

/** The keys of a close reading: from word to word, each a link to its page, and to the passage before or after. */
export function bindPassageKeys(passage: HTMLElement): void {
  bindKeys({
    n: () => moveLink(passage, 1),
    b: () => moveLink(passage, -1),
    j: () => turnTo('next'),
    k: () => turnTo('prev'),
  });
}

/** Goes to the next word or the one before; from no word, to the first that can be seen. */
function moveLink(passage: HTMLElement, step: number): void {
  const words = [...passage.querySelectorAll<HTMLElement>('.interlinear .han')];
  const at = words.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? words.find(isSeen) : words[at + step];
  next?.focus();
}

const turnTo = (where: 'next' | 'prev') =>
  document.querySelector<HTMLElement>(`.turn [rel=${where}]`)?.click();
