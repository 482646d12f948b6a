import { namesFor, wordsFor, type WordAnswer } from './answers.ts';
import type { Word } from './article-text.ts';
import type { NameEntry } from './bundle.ts';
import { Engine } from './engine.ts';
import { readMatches, search, type ArticleMatches, type Search } from './search.ts';

/** Articles to read at first; each further time twice as many, as fewer have a match than could have one. */
const articlesAtOnce = 5;
/** Blocks that a reader has enough to do with at first. */
const enough = 10;

/** One reader's search of the site: the index, opened when it is first needed, and what the last query found so far. */
export class SiteSearch {
  readonly #folder: string;
  #engine: Promise<Engine> | undefined;
  #opened: Engine | undefined;
  #search: Search = { articles: [] };
  #read = 0;
  readonly #words = new Map<string, Word | undefined>();
  found: ArticleMatches[] = [];

  /** `folder` is the address of the index, with a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many of the articles that may answer have been read. */
  get progress(): { read: number; all: number } {
    return { read: this.#read, all: this.#search.articles.length };
  }

  /** Rejects where the index cannot be loaded; it is then loaded anew by the next call. */
  async open(): Promise<Engine> {
    this.#engine ??= Engine.open(this.#folder);
    try {
      return (this.#opened = await this.#engine);
    } catch (error) {
      this.#engine = undefined;
      throw error;
    }
  }

  /** Looks a query up and reads the first articles. A query that was started later wins. */
  async start(query: string): Promise<void> {
    const begun = (this.#search = { articles: [] });
    this.#read = 0;
    this.found = [];
    if (query === '') return;
    const found = await this.#attempt((engine) => search(query, engine));
    if (this.#search !== begun) return;
    this.#search = found;
    await this.readOn();
  }

  /** Reads more articles, until enough blocks have a match or there are no more. */
  async readOn(): Promise<void> {
    const current = this.#search;
    const { articles } = current;
    for (let found = 0, size = articlesAtOnce; found < enough && this.#read < articles.length; size *= 2) {
      const from = this.#read;
      const to = Math.min(from + size, articles.length);
      const matches = await this.#attempt((engine) => readMatches(current, engine, from, to));
      if (this.#search !== current) return;
      this.#read = to;
      this.found.push(...matches);
      found += matches.flatMap((article) => article.matches).length;
    }
  }

  /** The names and headwords that the query is. */
  answers(): { names: NameEntry[]; words: WordAnswer[] } {
    const { want } = this.#search;
    if (!want || !this.#opened) return { names: [], words: [] };
    const words = wordsFor(want, this.found).map((answer) => ({
      ...answer,
      word: answer.word ?? this.#words.get(answer.text),
    }));
    return { names: namesFor(want, this.#opened.manifest.names), words };
  }

  /** Loads the readings and glosses of the headwords that the query is, as far as they can be had: without, the answers stand. */
  async completeAnswers(): Promise<void> {
    const engine = await this.open();
    const bare = this.answers().words.filter(({ word }) => !word);
    const loading = bare.map(async ({ text, article }) =>
      this.#words.set(text, await engine.word(text, article)),
    );
    await Promise.allSettled(loading);
  }

  /** An index that fails once is in doubt, and is opened anew. */
  async #attempt<T>(task: (engine: Engine) => Promise<T>): Promise<T> {
    const engine = await this.open();
    try {
      return await task(engine);
    } catch (error) {
      if (this.#opened === engine) this.#engine = this.#opened = undefined;
      engine.close();
      throw error;
    }
  }
}
