import { both } from '../i18n/both.ts';
import { ofParagraph } from '../i18n/article.ts';
import type { Bilingual } from '../model/text.ts';
import { make } from './dom.ts';

/**
 * Adds a button to the gutter of each paragraph of a text, named by what it does and the paragraph's number. The buttons
 * have no place in the flow, so that rows keep their height when they come.
 */
export function addTools(
  text: HTMLElement,
  className: string,
  label: Bilingual,
  press: (paragraph: HTMLElement, button: HTMLButtonElement) => void,
): HTMLButtonElement[] {
  return [...text.querySelectorAll<HTMLElement>('.paragraph > .text')].map((paragraph) => {
    const name = both(ofParagraph(label, paragraph.id.slice(1)));
    const button = make('button', { type: 'button', class: className, 'aria-label': name, title: name });
    button.addEventListener('click', () => press(paragraph, button));
    toolsBeside(paragraph).append(button);
    return button;
  });
}

function toolsBeside(paragraph: HTMLElement): HTMLElement {
  const gutter = paragraph.parentElement!.querySelector('.gutter')!;
  const found = gutter.querySelector<HTMLElement>('.tools');
  // One that is there stays where it is: a button in it that has the focus would lose it
  if (found) return found;
  const tools = make('span', { class: 'tools' });
  gutter.append(tools);
  return tools;
}
