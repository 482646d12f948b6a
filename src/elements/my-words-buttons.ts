import { strings } from '../i18n/strings.ts';
import { announce } from './announce.ts';
import { sayBeside } from './copy-link.ts';
import { button } from './interface-label.ts';
import type { WordEntry } from './word-entry.ts';
import type { WordState } from './my-word.ts';
import { onWords, setWord, stateOf } from './words-store.ts';

/** What shows the state of a word on its buttons, by one of them: the list may change in another window, too. */
let shown: [HTMLElement, () => void][] = [];
onWords(() => {
  for (const [, show] of shown) show();
});

/** The buttons of a note that put its word on the reader's list, mark it as known, and take it off again. */
export function myWordsButtons(entry: WordEntry): HTMLElement[] {
  const turn = (pressed: HTMLElement, to: WordState) => {
    const state = stateOf(entry) === to ? undefined : to;
    if (setWord(entry, state)) announce(said(state));
    else sayBeside(pressed, strings.notKept);
  };
  const remember = button('remember', strings.remember, () => turn(remember, 'learning'));
  const know = button('know', strings.markKnown, () => turn(know, 'known'));
  const show = () => {
    const state = stateOf(entry);
    remember.ariaPressed = String(state === 'learning');
    know.ariaPressed = String(state === 'known');
  };
  show();
  // Those of notes that are gone need none
  shown = [...shown.filter(([{ isConnected }]) => isConnected), [remember, show]];
  return [remember, know];
}

const said = (state: WordState | undefined) =>
  state === undefined ? strings.forgotten : state === 'known' ? strings.markedKnown : strings.remembered;
