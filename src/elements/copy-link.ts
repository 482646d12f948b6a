import { articleStrings } from '../i18n/article.ts';
import type { Bilingual } from '../model/text.ts';
import { announce } from './announce.ts';
import { copyText } from './copy-text.ts';
import { interfaceLabel } from './interface-label.ts';
import { make } from './dom.ts';

const shownFor = 1500;

/** Makes each pilcrow also copy its address; without scripts, or without leave to copy, it is a plain link to the paragraph. */
export function copyLinks(text: HTMLElement): void {
  text.addEventListener('click', (event) => {
    const anchor = (event.target as Element).closest<HTMLAnchorElement>('.permalink');
    if (anchor) void copy(anchor);
  });
}

async function copy(anchor: HTMLAnchorElement): Promise<void> {
  if (await copyText(anchor.href)) sayBeside(anchor, articleStrings.linkCopied);
}

/** Says for a moment beside a control what it has done, and to a screen reader too. */
export function sayBeside(control: HTMLElement, text: Bilingual): void {
  const said = make('span', { class: 'copied', 'aria-hidden': 'true' }, ...interfaceLabel(text));
  control.after(said);
  announce(text);
  setTimeout(() => said.remove(), shownFor);
}
