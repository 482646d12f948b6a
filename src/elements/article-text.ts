import { copyLinks } from './copy-link.ts';
import { offerCopying } from './copy-passage.ts';
import { copyPlainChinese } from './copy-selection.ts';
import { isSeen } from './keeping-place.ts';
import { markMyWords } from './my-words-marks.ts';
import { rememberPlace } from './progress.ts';
import { bindReadingKeys } from './reading-keys.ts';
import { moveWord } from './reading-place.ts';
import { returnToPlace } from './return-to-place.ts';
import { findVoice } from './speech-voice.ts';
import { colourTones } from './tone-colours.ts';
import { offerTranslations } from './translations.ts';
import { lightAlignedWords } from './word-alignment.ts';
import { WordNote } from './word-note.ts';

const restBeforeOpening = 250;
const restBeforeClosing = 300;

/** The text of an article: opens the note of a word on hover, tap, Enter or focus, and pairs sentences with their English. */
class ArticleText extends HTMLElement {
  #note!: WordNote;
  #timer = 0;

  connectedCallback(): void {
    this.#note = new WordNote(this.querySelector<HTMLElement>('#note')!);
    const first = this.querySelector('ruby');
    if (first) first.tabIndex = 0;
    for (const type of ['pointerover', 'pointerleave'] as const) {
      this.addEventListener(type, (event) => this.#point(event));
    }
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('pangzhu:character', ({ target, detail }: CustomEventInit<number> & Event) => {
      void this.#note.showCharacter(target as HTMLElement, detail!);
    });
    document.addEventListener('focusin', (event) => this.#focus(event.target as Element));
    document.addEventListener('click', (event) => {
      if (!this.contains(event.target as Node)) this.#note.close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.#dismiss();
    });
    copyLinks(this);
    copyPlainChinese(this);
    offerCopying(this);
    colourTones(this);
    lightAlignedWords(this, 'alignment.json');
    bindReadingKeys(this);
    markMyWords(this);
    offerTranslations(this);
    this.#offerPatterns();
    rememberPlace(this);
    returnToPlace(this);
    void this.#markHits();
    void this.#listen();
  }

  /** What marks the hits is loaded on pages that a search led to. */
  async #markHits(): Promise<void> {
    const marks = new URLSearchParams(location.search).get('mark');
    if (marks) (await import('./search-marks.ts')).markHits(marks);
  }

  /** What reads aloud is loaded where there is a voice for it. */
  async #listen(): Promise<void> {
    const voice = await findVoice();
    (await import('./speech.ts')).readAloud(this, voice);
  }

  /** What marks constructions is loaded when they are first to be seen; where it cannot be, after the next choice. */
  #offerPatterns(): void {
    const wait = () => document.addEventListener('pangzhu:settings', () => void load(), { once: true });
    const load = async () => {
      if (document.documentElement.dataset['patterns'] !== 'on') wait();
      else await import('./pattern-marks.ts').then(({ markPatterns }) => markPatterns(this), wait);
    };
    void load();
  }

  /** A mouse that rests on a word opens its note, unless another is pinned and in sight; touch has `click`. */
  #point(event: PointerEvent): void {
    const target = event.target as Element;
    lightPair(this, target.closest('.s'));
    const { pinned, word: pinnedTo } = this.#note;
    if (event.pointerType === 'touch' || (pinned && pinnedTo && isSeen(pinnedTo))) return;
    clearTimeout(this.#timer);
    if (target.closest('#note')) return;
    const word = target.closest('ruby');
    this.#timer = window.setTimeout(
      () => (word ? void this.#note.open(word) : this.#note.close()),
      word ? restBeforeOpening : restBeforeClosing,
    );
  }

  #press(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('#note .close')) this.#dismiss();
    if (target.closest('#note')) return;
    clearTimeout(this.#timer);
    const word = target.closest('ruby');
    if (!word || (this.#note.pinned && this.#note.word === word)) this.#note.close();
    // A screen reader's own click has no pointer: what it opens it has to be led to
    else void this.#note.open(word, { pin: true, focus: event.detail === 0 });
  }

  /** Words are one stop of the Tab key: the word that last had the focus. What comes next must not lie under its note. */
  #focus(target: Element): void {
    const word = target.closest('ruby');
    if (!word && !target.closest('#note, #keys, .speech-bar')) this.#note.close();
    if (!word) return;
    for (const other of this.querySelectorAll('ruby[tabindex]')) {
      if (other !== word) other.removeAttribute('tabindex');
    }
    if (word.matches(':focus-visible')) void this.#note.open(word);
  }

  #key(event: KeyboardEvent): void {
    const word = (event.target as Element).closest('ruby');
    if (!word || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') void this.#note.open(word, { pin: true, focus: true });
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) moveWord(this, step);
    if (step || event.key === 'Enter') event.preventDefault();
  }

  /** Closes the note and gives the focus back to its word, without opening it again. */
  #dismiss(): void {
    const { word } = this.#note;
    // Whatever lies over the text closes first
    if (!word || document.querySelector('dialog[open], [popover]:not(#note):popover-open')) return;
    this.#note.close();
    word.tabIndex = 0;
    word.focus({ preventScroll: true });
    this.#note.close();
  }
}

function lightPair(text: HTMLElement, sentence: Element | null): void {
  for (const lit of text.querySelectorAll('.s.lit')) lit.classList.remove('lit');
  if (!sentence || sentence.closest('.headline')) return;
  const id = sentence.id.replace(/-en$/, '');
  for (const half of [id, `${id}-en`]) document.getElementById(half)?.classList.add('lit');
}

customElements.define('article-text', ArticleText);
