import type { DictionaryNotes } from '../reading/glossary.ts';
import { readGlossary } from './glossary.ts';
import { headwordOf } from './headword.ts';
import { pageData } from './page-data.ts';

/** What a word that has the focus is described by: its reading and its meaning, not the buttons of the note. */
const description = 'note-reading note-gloss';

/** What notes say is loaded when the page has nothing else to do, or when the first note opens. */
const loadView = () => import('./note-view.ts');

// Safari is late with it
const whenIdle = (window as Partial<Window>).requestIdleCallback ?? setTimeout;

/** The one note of a page: opened for a word, pinned or not, closed again. */
export class WordNote {
  readonly #box: HTMLElement;
  #filledFor: HTMLElement | undefined;
  /** Gives back what the note has taken of the page. */
  #release = (): void => undefined;
  word: HTMLElement | undefined;
  pinned = false;

  constructor(box: HTMLElement) {
    this.#box = box;
    box.setAttribute('aria-describedby', 'note-headword note-gloss');
    addEventListener('load', () => whenIdle(() => void loadView()));
    box.addEventListener('keydown', (event) => moveInside(box, event));
    // A turned window, a setting, or a paragraph that is laid out as it comes near
    new ResizeObserver(() => void this.#follow()).observe(box.parentElement!);
  }

  /** Shows the note of a word; `focus` moves the focus into it, as a keyboard reader who asked for it expects. */
  async open(word: HTMLElement, { pin = false, focus = false } = {}): Promise<void> {
    if (this.word !== word) {
      this.#leave();
      word.classList.add('open');
      word.setAttribute('aria-describedby', description);
      this.word = word;
    }
    this.pinned = pin;
    const { closeBySwipe, dictionaryEntries, noteContent, placeNote, releasePage } = await loadView();
    this.#release = () => releasePage(this.#box);
    // It may have been closed, or opened for another word, while that was loading
    if (this.word !== word) return;
    if (this.#filledFor !== word) {
      this.#filledFor = word;
      this.#box.hidePopover();
      closeBySwipe(this.#box);
      this.#box.replaceChildren(noteContent(word, readGlossary(), this.#box.dataset['base']!));
      this.#box.dispatchEvent(new CustomEvent('pangzhu:note', { bubbles: true, detail: word }));
    }
    // The Tab key goes from the word into its note, and from there on in the text
    this.#box.showPopover({ source: word });
    placeNote(this.#box, word);
    if (focus) this.#box.querySelector<HTMLElement>('button, a')?.focus();
    // A page that is offline shows its own glosses alone
    const dictionary = await pageData<DictionaryNotes>('dictionary.json', {});
    const entries = dictionary[headwordOf(word)] ?? [];
    const place = this.#box.querySelector('.dictionary:empty');
    if (this.word !== word || !place || entries.length === 0) return;
    place.append(...dictionaryEntries(entries));
    placeNote(this.#box, word);
  }

  close(): void {
    this.#leave();
    this.word = undefined;
    this.#filledFor = undefined;
    this.pinned = false;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
    // Whoever still waits for it does so no longer
    document.dispatchEvent(new CustomEvent('pangzhu:note'));
    this.#release();
  }

  /** Shows one character of the word, in the note that is open for it or opens now. */
  async showCharacter(word: HTMLElement, at: number): Promise<void> {
    const opened = this.word === word ? undefined : this.open(word);
    // Before the note is there, so that the next press of the key means the next character
    word.dataset['at'] = String(at);
    await opened;
    const { placeNote, showCharacter } = await loadView();
    await showCharacter(this.#box, word, at);
    placeNote(this.#box, word);
  }

  async #follow(): Promise<void> {
    const { word } = this;
    if (!word || this.#filledFor !== word) return;
    const { followWord } = await loadView();
    if (word.classList.contains('open')) followWord(this.#box, word);
  }

  #leave(): void {
    if (this.word?.dataset['at']) {
      delete this.word.dataset['at'];
      if ('highlights' in CSS) CSS.highlights.delete('character');
    }
    this.word?.classList.remove('open');
    this.word?.removeAttribute('aria-describedby');
  }
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The arrow keys go around the buttons and links of a note. */
function moveInside(box: HTMLElement, event: KeyboardEvent): void {
  const step = steps[event.key];
  const stops = [...box.querySelectorAll<HTMLElement>('button, a')];
  const at = stops.indexOf(event.target as HTMLElement);
  if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  stops.at((at + step) % stops.length)!.focus();
}
