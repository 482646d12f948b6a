import { textNodes } from './plain-text.ts';
import { isSeen } from './keeping-place.ts';

/** Marks the sentence that is being read aloud; none without one. */
export function markSentence(text: HTMLElement, sentence?: HTMLElement): void {
  for (const marked of text.querySelectorAll('.speaking')) marked.classList.remove('speaking');
  markWordAt(text);
  sentence?.classList.add('speaking');
}

/** Marks the word of a sentence that holds a character, counted in the sentence as it is spoken. */
export function markWordAt(text: HTMLElement, sentence?: HTMLElement, index = 0): void {
  text.querySelector('.spoken')?.classList.remove('spoken');
  if (sentence) wordAt(sentence, index)?.classList.add('spoken');
}

function wordAt(sentence: HTMLElement, index: number): Element | null {
  let end = 0;
  const node = textNodes(sentence).find(({ length }) => (end += length) > index);
  return node?.parentElement?.closest('ruby') ?? null;
}

/** Keeps what is read in view, for a reader who has not gone elsewhere: only from a sentence that could be seen. */
export function follow(sentence: HTMLElement, before: HTMLElement | undefined): void {
  if (before && isSeen(before) && !isSeen(sentence)) sentence.scrollIntoView({ block: 'center' });
}
