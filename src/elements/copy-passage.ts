import { articleStrings } from '../i18n/article.ts';
import { addTools } from './gutter-tools.ts';

/** Gives each paragraph a button that opens a menu of the ways to copy it; the menu is loaded when it is first wanted. */
export function offerCopying(text: HTMLElement): void {
  const buttons = addTools(text, 'copy-passage', articleStrings.copyPassage, (paragraph, button) => {
    void import('./copy-menu.ts').then(({ openCopyMenu }) => openCopyMenu(paragraph, button));
  });
  for (const button of buttons) button.ariaHasPopup = 'dialog';
}
