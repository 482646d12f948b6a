import { fill, strings } from '../i18n/strings.ts';
import { button, interfaceLabel } from './interface-label.ts';
import { fillItem } from './my-words-item.ts';
import { offerFiles } from './my-words-takeaway.ts';
import { make } from './search-dom.ts';
import { identityOf, isDue, type MyWord } from './my-word.ts';
import { onWords, putWord, readWords, setWord } from './words-store.ts';

/** The reader's list of words, newest first: their sentences, what is known of them, and the way off the list. */
class MyWords extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('.my-words-list')!;
    list.addEventListener('click', (event) => this.#press(event.target as Element));
    this.querySelector('select[name=state]')!.addEventListener('change', () => this.#show());
    onWords(() => this.#show());
    offerFiles(this);
    this.#show();
  }

  #show(): void {
    const words = readWords();
    const chosen = this.querySelector<HTMLSelectElement>('select[name=state]')!.value;
    const shown = words.filter(({ state }) => chosen === '' || state === chosen).reverse();
    const template = this.querySelector('template')!;
    const items = shown.map((word) => fillItem(template, word, this.dataset['base']!));
    this.#keepingFocus(() => this.querySelector('.my-words-list')!.replaceChildren(...items));
    this.classList.toggle('empty', words.length === 0);
    this.querySelector('.counts')!.replaceChildren(...counts(words));
  }

  /** Puts the focus back on the button that had it, or on the item that has come in the place of its own. */
  #keepingFocus(change: () => void): void {
    const items = () => [...this.querySelectorAll<HTMLElement>('.my-words-list > li')];
    const focused = document.activeElement;
    const at = items().findIndex((item) => item.contains(focused));
    const name = focused?.className;
    const word = items()[at]?.dataset['word'];
    change();
    if (at < 0) return;
    const item = items().find(({ dataset }) => dataset['word'] === word) ?? items()[at] ?? items().at(-1);
    item?.querySelector<HTMLElement>(`button.${name}`)?.focus();
  }

  #press(target: Element): void {
    const identity = target.closest('li')?.dataset['word'];
    const word = readWords().find((candidate) => identityOf(candidate) === identity);
    if (!word) return;
    if (target.closest('.know')) {
      const kept = setWord(word, word.state === 'known' ? 'learning' : 'known');
      if (!kept) this.#say(...interfaceLabel(strings.notKept));
    }
    if (target.closest('.remove')) this.#remove(word);
  }

  #remove(word: MyWord): void {
    if (!setWord(word, undefined)) {
      this.#say(...interfaceLabel(strings.notKept));
      return;
    }
    const undo = button('undo', strings.undo, () => {
      this.#say(...(putWord(word) ? [] : interfaceLabel(strings.notKept)));
      const item = this.querySelector(`[data-word="${CSS.escape(identityOf(word))}"]`);
      item?.querySelector<HTMLElement>('.remove')?.focus();
    });
    const head = make('b', { lang: 'zh-Hans' }, word.headword);
    this.#say(head, ' ', ...interfaceLabel(strings.forgotten), ' ', undo);
    // The list has nothing left to focus
    if (document.activeElement === document.body) undo.focus();
  }

  #say(...parts: (Node | string)[]): void {
    this.querySelector('.said')!.replaceChildren(...parts);
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
