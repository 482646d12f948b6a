import { applyFilters, byRelevance, type Choices } from '../search/filters.ts';
import { labels } from '../search/labels.ts';
import { tellOutcome } from '../search/outcome.ts';
import { SiteSearch } from '../search/site-search.ts';
import type { Bilingual } from '../model/text.ts';
import { fillFilters } from './search-filters.ts';
import type { AddressKeeper } from './search-address.ts';
import { interfaceLabel } from './interface-label.ts';
import { valuesOf } from './dom.ts';
import { moveThroughResults } from './search-keys.ts';
import { answerResult, articleResult } from './search-results.ts';
import { viewAnswers, viewArticle } from '../search/view.ts';

const restBeforeSearching = 120;
const restBeforeSaying = 250;

/** The search form and its results. `data-base` is the path of the site. */
class SearchPanel extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #latest: unknown;
  #query = '';
  #search!: SiteSearch;
  /** Set where the query is to stand in the address of the page. */
  address: AddressKeeper | undefined;

  connectedCallback(): void {
    this.#search = new SiteSearch(`${location.origin}${this.#base}pagefind/`);
    const { form, input } = this;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run();
      this.address?.settle();
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.run(), restBeforeSearching);
    });
    this.#part('filters').addEventListener('input', (event) => {
      event.stopPropagation();
      this.#show();
    });
    this.#part('more').addEventListener('click', () => {
      if (this.#part('results').ariaBusy === 'false') void this.#step(() => this.#search.readOn());
    });
    this.#part('retry').addEventListener('click', () => void this.run());
    moveThroughResults(this);
  }

  get #base(): string {
    return this.dataset['base']!;
  }

  get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  /** Loads the index, so that the first search finds it there. */
  prepare(): void {
    this.#search.open().catch(() => undefined);
  }

  /** Searches for what is typed; settles when the answer is shown, or another search has begun. */
  run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#query = this.input.value.trim();
    this.address?.note();
    return this.#step(() => this.#search.start(this.#query));
  }

  /** Does one step of the search, saying so if it takes long, and shows what it leads to unless another has begun. */
  async #step(step: () => Promise<unknown>): Promise<void> {
    this.#latest = step;
    const results = this.#part('results');
    results.ariaBusy = 'true';
    clearTimeout(this.#waiting);
    // What takes long is that parts of the index are still to come
    this.#waiting = setTimeout(() => this.#say(labels.loading), restBeforeSaying);
    try {
      await step();
      if (step !== this.#latest) return;
      results.ariaBusy = 'false';
      this.#show();
      await this.#search.completeAnswers();
      if (step !== this.#latest) return;
      this.#showAnswers();
      if (!this.#query || this.#search.found.length) return;
      const offers = await import('./search-offers.ts');
      await offers.offer(this, this.#query, this.#search);
    } catch (error) {
      console.warn(error);
      // What was said stands where only what goes with it cannot be loaded
      if (step !== this.#latest || results.ariaBusy === 'false') return;
      results.ariaBusy = 'false';
      this.#fail();
    }
  }

  #show(): void {
    const { found, progress } = this.#search;
    fillFilters(this.#part('filters'), found, this.address?.wanted ?? {});
    const { sort, ...choices }: Choices & { sort?: string } = Object.fromEntries(valuesOf(this.form));
    const fitting = applyFilters(found, choices);
    const shown = sort === 'relevance' ? byRelevance(fitting) : fitting;
    this.address?.note();
    this.#part('results').replaceChildren(
      ...shown.map((article) => articleResult(viewArticle(article, this.#base))),
    );
    this.#part('more').hidden = progress.read >= progress.all;
    this.#part('retry').hidden = true;
    this.#part('help').hidden = !!found.length;
    this.#showAnswers();
    const counts = { found: count(found), articles: found.length, shown: count(shown) };
    this.#say(tellOutcome({ query: this.#query, ...counts, ...progress }));
  }

  #showAnswers(): void {
    const { names, words } = this.#search.answers();
    const answers = viewAnswers(names, words, this.#base).map(answerResult);
    const list = this.#part('answers');
    // They are shown again once their readings are there, when a reader may have moved to one of them
    const focused = [...list.querySelectorAll('a')].indexOf(document.activeElement as HTMLAnchorElement);
    list.hidden = !answers.length;
    list.replaceChildren(...answers);
    list.querySelectorAll('a')[focused]?.focus();
  }

  #fail(): void {
    for (const part of ['results', 'answers']) this.#part(part).replaceChildren();
    for (const part of ['answers', 'filters', 'more']) this.#part(part).hidden = true;
    this.#part('retry').hidden = false;
    this.#say(labels.failed);
  }

  #say(text: Bilingual | undefined): void {
    clearTimeout(this.#waiting);
    this.#part('status').replaceChildren(...(text ? interfaceLabel(text) : []));
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`)!;
  }
}

const count = (articles: readonly { matches: readonly unknown[] }[]): number =>
  articles.flatMap(({ matches }) => matches).length;

export type { SearchPanel };

declare global {
  interface HTMLElementTagNameMap {
    'search-panel': SearchPanel;
  }
}

customElements.define('search-panel', SearchPanel);
