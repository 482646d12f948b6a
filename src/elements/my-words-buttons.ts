import { strings } from '../i18n/strings.ts';
import { announce } from './announce.ts';
import { button } from './interface-label.ts';
import type { WordEntry } from './word-entry.ts';
import type { WordState } from './my-word.ts';
import { onWords, setWord, stateOf } from './words-store.ts';

/** Shows the state of the word whose buttons a page has now: it may change in another window. */
let show = (): void => undefined;
onWords(() => show());

/** The buttons of a note that put its word on the reader's list, mark it as known, and take it off again. */
export function myWordsButtons(entry: WordEntry): HTMLElement[] {
  const change = (state: WordState | undefined) => {
    const kept = setWord(entry, state);
    announce(kept ? said(state) : strings.notKept);
  };
  const remember = button('remember', strings.remember, () =>
    change(stateOf(entry) === 'learning' ? undefined : 'learning'),
  );
  const know = button('know', strings.markKnown, () =>
    change(stateOf(entry) === 'known' ? undefined : 'known'),
  );
  show = () => {
    const state = stateOf(entry);
    remember.ariaPressed = String(state === 'learning');
    know.ariaPressed = String(state === 'known');
  };
  show();
  return [remember, know];
}

const said = (state: WordState | undefined) =>
  state === undefined ? strings.forgotten : state === 'known' ? strings.markedKnown : strings.remembered;
