import { fill, strings } from '../i18n/strings.ts';
import { interfaceLabel } from './interface-label.ts';
import { inSentence } from './my-words-item.ts';
import { bindReviewKeys } from './review-keys.ts';
import { afterGrade, roundedSpan, stillToAsk, wordsToReview } from './review-session.ts';
import { make } from './dom.ts';
import type { MyWord } from './my-word.ts';
import { onWords, putWord, readWords } from './words-store.ts';

type Scheduler = typeof import('./review-schedule.ts');

/** A short review of the words that are due: a word in its sentence, then what it means, then how well it was recalled. */
class WordReview extends HTMLElement {
  #left: MyWord[] = [];
  #kept = true;
  #scheduler: Scheduler | undefined;

  connectedCallback(): void {
    this.#part('start').addEventListener('click', () => void this.#start());
    this.#part('show').addEventListener('click', () => this.#answer());
    this.#part('end').addEventListener('click', () => this.#end());
    this.#part('grades').addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) this.#grade([...this.#part('grades').children].indexOf(button));
    });
    bindReviewKeys(this);
    onWords(() => this.#offer());
    this.#offer();
  }

  #part = (name: string): HTMLElement => this.querySelector<HTMLElement>(`.${name}`)!;

  #offer(): void {
    this.#part('start').hidden = wordsToReview(readWords(), new Date()).length === 0;
  }

  async #start(): Promise<void> {
    this.#scheduler ??= await import('./review-schedule.ts');
    this.#left = wordsToReview(readWords(), new Date());
    this.#kept = true;
    this.closest('my-words')!.classList.add('reviewing');
    this.#part('done').replaceChildren();
    this.#ask();
  }

  #ask(): void {
    this.#left = stillToAsk(this.#left, readWords(), new Date());
    const [word] = this.#left;
    if (!word) {
      this.#end();
      return;
    }
    this.#part('left').replaceChildren(...interfaceLabel(fill('wordsLeft', this.#left.length)));
    this.#part('sentence').replaceChildren(
      word.start < 0 ? make('mark', {}, word.headword) : inSentence(word),
    );
    for (const name of ['solution', 'translation']) this.#part(name).replaceChildren();
    this.#part('grades').hidden = true;
    // Where a mark is not read out, this says which word is asked
    this.#part('show').setAttribute('aria-description', word.headword);
    this.#part('show').hidden = false;
    this.#part('show').focus();
    // The reader may have gone down to the end of a long answer
    this.#part('card-head').scrollIntoView({ block: 'nearest' });
  }

  #answer(): void {
    const { headword, traditional, pinyin, gloss, english } = this.#left[0]!;
    this.#part('solution').replaceChildren(
      make('b', { class: 'head', lang: 'zh-Hans' }, headword),
      make(
        'span',
        { class: 'traditional', lang: 'zh-Hant' },
        traditional === headword ? '' : `【${traditional}】`,
      ),
      make('span', { class: 'pinyin', lang: 'zh-Latn' }, pinyin),
      make('span', { class: 'gloss', lang: 'en' }, gloss),
    );
    this.#part('translation').append(english);
    this.#sayDues();
    this.#part('show').hidden = true;
    this.#part('grades').hidden = false;
    this.#part('good').focus();
  }

  /** When the word would come back, on each of the grades. */
  #sayDues(): void {
    const now = new Date();
    const dues = this.#scheduler!.duesOf(this.#left[0]!, now);
    for (const [index, next] of [...this.querySelectorAll('.next')].entries()) {
      const [unit, count] = roundedSpan(dues[index]!.getTime() - now.getTime());
      next.replaceChildren(...interfaceLabel(fill(unit, count)));
    }
  }

  /**
   * Grades the word as it is on the list now, unless another window has graded it since it was asked, or taken it off. A
   * grade that is not kept leaves the word due: it must not come back for ever.
   */
  #grade(index: number): void {
    const { grades, reviewed } = this.#scheduler!;
    const now = new Date();
    const [asked, ...rest] = this.#left;
    const [listed] = stillToAsk([asked!], readWords(), now);
    const word = listed && reviewed(listed, grades[index]!, now);
    const kept = word && putWord(word);
    if (word && !kept) this.#kept = false;
    this.#left = kept ? afterGrade(rest, word, now) : rest;
    this.#ask();
  }

  #end(): void {
    this.closest('my-words')!.classList.remove('reviewing');
    const rest = wordsToReview(readWords(), new Date()).length;
    const said = rest > 0 ? fill('dueCount', rest) : strings.reviewDone;
    this.#part('done').replaceChildren(...interfaceLabel(this.#kept ? said : strings.notKept));
    this.#offer();
    if (rest > 0) this.#part('start').focus();
    else this.#part('done').focus();
  }
}

customElements.define('word-review', WordReview);
