import { both } from '../i18n/both.ts';
import { strings } from '../i18n/strings.ts';
import type { Bilingual } from '../model/text.ts';
import { sayBeside } from './copy-link.ts';
import { copyText } from './copy-text.ts';
import { button } from './interface-label.ts';
import { passageCited, passageShown, passageTranslated, passageWithReadings } from './passage.ts';
import { make } from './dom.ts';

const gap = 4;

/** The ways to copy a paragraph, in the order of the menu. */
const ways: [label: Bilingual, text: (paragraph: HTMLElement) => string][] = [
  [strings.copyChinese, passageShown],
  [strings.copyTranslated, passageTranslated],
  [strings.copyReadings, passageWithReadings],
  [strings.copyCitation, passageCited],
];

/** Opens the menu for a paragraph beside the button that asked for it; choosing, Escape or a tap elsewhere closes it. */
export function openCopyMenu(paragraph: HTMLElement, opener: HTMLElement): void {
  const menu = make('div', {
    class: 'copy-menu',
    popover: '',
    role: 'dialog',
    'aria-label': both(strings.copyPassage),
  });
  for (const [label, text] of ways) {
    menu.append(
      button('', label, () => {
        menu.hidePopover();
        void copyText(text(paragraph)).then((copied) =>
          sayBeside(opener, copied ? strings.copied : strings.notCopied),
        );
      }),
    );
  }
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') menu.remove();
  });
  opener.after(menu);
  menu.showPopover();
  place(menu, opener);
  menu.querySelector('button')!.focus();
}

/** Beside the button, within the window. */
function place(menu: HTMLElement, opener: HTMLElement): void {
  const { right, top } = opener.getBoundingClientRect();
  const left = Math.min(right + gap, document.documentElement.clientWidth - menu.offsetWidth - gap);
  menu.style.left = `${left + scrollX}px`;
  menu.style.top = `${Math.min(top, innerHeight - menu.offsetHeight - gap) + scrollY}px`;
}
