import type { DictionaryNotes } from '../reading/glossary.ts';
import { readGlossary } from './glossary.ts';
import { headwordOf } from './headword.ts';
import { noteContent } from './note-content.ts';

const gap = 6;
const sheet = matchMedia('(width < 44rem)');

/** The one note of a page: opened for a word, pinned or not, closed again. */
export class WordNote {
  readonly #box: HTMLElement;
  #dictionary: Promise<DictionaryNotes> | undefined;
  word: HTMLElement | undefined;
  pinned = false;

  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Shows the note of a word; `focus` moves the focus into it, as a keyboard reader who asked for it expects. */
  async open(word: HTMLElement, { pin = false, focus = false } = {}): Promise<void> {
    if (this.word !== word) {
      this.word?.classList.remove('open');
      word.classList.add('open');
      this.word = word;
      this.#fill(word, []);
    }
    this.pinned = pin;
    this.#box.showPopover();
    this.#place(word);
    if (focus) this.#box.querySelector<HTMLElement>('a, button')?.focus();
    const entries = (await this.#entries())[headwordOf(word)] ?? [];
    if (this.word !== word || this.#box.contains(document.activeElement)) return;
    this.#fill(word, entries);
    this.#place(word);
  }

  close(): void {
    this.word?.classList.remove('open');
    this.word = undefined;
    this.pinned = false;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
  }

  #fill(word: HTMLElement, entries: DictionaryNotes[string]): void {
    this.#box.replaceChildren(noteContent(word, readGlossary(), entries, this.#box.dataset['base']!));
  }

  /** The dictionary is loaded when the first note opens; a page that is offline shows its own glosses alone. */
  #entries(): Promise<DictionaryNotes> {
    this.#dictionary ??= fetch(new URL('dictionary.json', location.href))
      .then((response) => (response.ok ? (response.json() as Promise<DictionaryNotes>) : {}))
      .catch(() => ({}));
    return this.#dictionary;
  }

  /** Below the word or, where there is no room, above it. On a phone the sheet is at the bottom: the word moves clear of it. */
  #place(word: HTMLElement): void {
    const at = word.getBoundingClientRect();
    const { offsetHeight, offsetWidth } = this.#box;
    if (sheet.matches) {
      const hidden = at.bottom - (innerHeight - offsetHeight - 2 * gap);
      if (hidden > 0) scrollBy(0, hidden);
      return;
    }
    const below = at.bottom + gap + offsetHeight <= innerHeight || at.top < offsetHeight + gap;
    const top = below ? at.bottom + gap : at.top - gap - offsetHeight;
    const left = Math.min(
      Math.max(at.left + at.width / 2 - offsetWidth / 2, gap),
      document.documentElement.clientWidth - offsetWidth - gap,
    );
    this.#box.style.top = `${top + scrollY}px`;
    this.#box.style.left = `${left + scrollX}px`;
  }
}
