import { strings } from '../i18n/strings.ts';
import { announce } from './announce.ts';
import { copyText, entryLine } from './copy-text.ts';
import { isTraditional } from './headword.ts';
import { button } from './interface-label.ts';
import { myWordsButtons } from './my-words-buttons.ts';
import { make } from './dom.ts';
import { mandarinVoice } from './speech-voice.ts';
import type { WordEntry } from './word-entry.ts';

const shownFor = 1500;

/** What a reader can do with the word of a note. */
export function noteActions(word: HTMLElement, entry: WordEntry): HTMLElement {
  const copying = button(
    'copy',
    strings.copyEntry,
    () => void copyEntry(copying, entry, isTraditional(word)),
  );
  const actions = make('p', { class: 'actions' }, ...myWordsButtons(entry), copying);
  if (mandarinVoice()) {
    actions.append(
      button('hear', strings.hear, () => askToHear(word, 'word')),
      button('hear', strings.hearSentence, () => askToHear(word, 'sentence')),
    );
  }
  return actions;
}

async function copyEntry(copying: HTMLElement, entry: WordEntry, traditional: boolean): Promise<void> {
  const copied = await copyText(entryLine(entry, traditional));
  announce(copied ? strings.copied : strings.notCopied);
  copying.classList.add(copied ? 'done' : 'failed');
  setTimeout(() => copying.classList.remove('done', 'failed'), shownFor);
}

/** The text listens for this: whatever else is being read aloud has to give way. */
function askToHear(word: HTMLElement, what: 'word' | 'sentence'): void {
  word.dispatchEvent(new CustomEvent('pangzhu:hear', { bubbles: true, detail: what }));
}
