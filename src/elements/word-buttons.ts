import { myWordsButtons } from './my-words-buttons.ts';
import type { WordEntry } from './word-entry.ts';

/** The buttons of a word's own page: what its note offers in a text. */
class WordButtons extends HTMLElement {
  connectedCallback(): void {
    this.append(...myWordsButtons(JSON.parse(this.dataset['entry']!) as WordEntry));
  }
}

customElements.define('word-buttons', WordButtons);
