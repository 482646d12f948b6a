import { fill, strings } from '../i18n/strings.ts';
import { announce } from './announce.ts';
import { interfaceLabel } from './interface-label.ts';
import { fillItem, removedItem, sayNotKept } from './my-words-item.ts';
import { keepingFocus } from './my-words-focus.ts';
import { offerFiles } from './my-words-takeaway.ts';
import { make } from './dom.ts';
import { byAge, byIdentity, identityOf, isDue, type MyWord } from './my-word.ts';
import { isStorageOpen, onWords, putWord, readWords, setWord } from './words-store.ts';

/** The reader's list of words, newest first: their sentences, what is known of them, and the way off the list. */
class MyWords extends HTMLElement {
  /** The word that was taken off last: where it stood it can be put back. */
  #removed: MyWord | undefined;

  connectedCallback(): void {
    this.#part('.my-words-list').addEventListener('click', ({ target }) => this.#press(target as Element));
    this.#filter.addEventListener('change', () => this.#choose());
    this.#part('.show-all').addEventListener('click', () => {
      this.#filter.value = '';
      this.#show();
      this.#filter.focus();
    });
    onWords(() => this.#show());
    offerFiles(this);
    this.#show();
  }

  #part = (selector: string): HTMLElement => this.querySelector<HTMLElement>(selector)!;

  get #filter(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  #choose(): void {
    this.#show();
    if (!this.#part('.nothing-left').hidden) announce(strings.noSuchWords);
  }

  #show(): void {
    const words = readWords();
    const items = this.#itemsOf(words);
    keepingFocus(this, () => {
      this.#part('.my-words-list').replaceChildren(...items);
      this.#part('.nothing-left').hidden = words.length === 0 || items.length > 0;
    });
    this.classList.toggle('empty', words.length === 0);
    this.classList.toggle('closed', words.length === 0 && !isStorageOpen());
    this.#part('.counts').replaceChildren(...counts(words));
  }

  /** The words that the filter leaves, newest first. */
  #itemsOf(words: readonly MyWord[]): HTMLElement[] {
    const chosen = this.#filter.value;
    const template = this.querySelector('template')!;
    const all = byIdentity([...(this.#removed ? [this.#removed] : []), ...words]);
    return byAge([...all.values()])
      .filter(({ state }) => chosen === '' || state === chosen)
      .reverse()
      .map((word) =>
        word === this.#removed ? removedItem(word) : fillItem(template, word, this.dataset['base']!),
      );
  }

  #press(target: Element): void {
    const item = target.closest('li');
    if (!item) return;
    if (target.closest('.undo') && !putWord(this.#removed!)) sayNotKept(item);
    const word = readWords().find((candidate) => identityOf(candidate) === item.dataset['word']);
    if (!word) return;
    if (target.closest('.know')) {
      const kept = setWord(word, word.state === 'known' ? 'learning' : 'known');
      if (!kept) sayNotKept(item);
    }
    if (target.closest('.remove')) this.#remove(item, word);
  }

  #remove(item: HTMLElement, word: MyWord): void {
    this.#removed = word;
    if (setWord(word, undefined)) announce(strings.forgotten);
    else sayNotKept(item);
  }
}

function counts(words: readonly MyWord[]): HTMLElement[] {
  const known = words.filter(({ state }) => state === 'known').length;
  const due = words.filter((word) => isDue(word)).length;
  const parts = [
    fill('wordsShown', words.length),
    ...(known ? [fill('knownCount', known)] : []),
    ...(due ? [fill('dueCount', due)] : []),
  ];
  return parts.map((part) => make('span', {}, ...interfaceLabel(part)));
}

customElements.define('my-words', MyWords);
