import { textFile, wordFile, type Manifest, type Script } from './bundle.ts';
import type { LatinText, Word } from './article-text.ts';
import { fromFile, type HanFile } from './han-file.ts';
import { PagefindWorker } from './pagefind-worker.ts';
import type { Variants } from './query.ts';
import { SearchableArticle } from './searchable-article.ts';
import { readVariants } from './variants.ts';

/** The search index of a site, opened in the browser. Each method rejects where something cannot be loaded. */
export class Engine {
  readonly manifest: Manifest;
  readonly variants: Variants;
  readonly #folder: string;
  readonly #worker: PagefindWorker;
  readonly #phrases: Record<string, Promise<number[]>> = {};
  readonly #articles: Promise<SearchableArticle>[] = [];

  private constructor(folder: string, manifest: Manifest, worker: PagefindWorker) {
    this.#folder = folder;
    this.manifest = manifest;
    this.variants = readVariants(manifest.variants);
    this.#worker = worker;
  }

  /** Opens the index in a folder, given by its whole address with a slash at its end. */
  static async open(folder: string): Promise<Engine> {
    const worker = new PagefindWorker(folder);
    try {
      const response = await load(`${folder}search.json`, { cache: 'no-cache' });
      const engine = new Engine(folder, (await response.json()) as Manifest, worker);
      await engine.#ask('han');
      return engine;
    } catch (error) {
      worker.close();
      throw error;
    }
  }

  /** The articles that have a phrase of tokens. What is typed next mostly asks for the same again, so answers are kept. */
  articlesWith(tokens: readonly string[], script: Script): Promise<number[]> {
    const phrase = tokens.join(' ');
    return (this.#phrases[script + phrase] ??= this.#ask(script, phrase));
  }

  /** The text of an article, with readings and English where they are asked for. */
  async article(number: number, latin: boolean): Promise<SearchableArticle> {
    const article = await (this.#articles[number] ??= this.#han(number));
    if (latin) article.latin ??= await this.load<LatinText>(textFile(number, 'latin'));
    return article;
  }

  /** The reading and gloss of a word that an article has. */
  async word(text: string, article: number): Promise<Word | undefined> {
    const { volumes } = this.manifest;
    const volume = volumes.findLastIndex(({ first }) => first <= article);
    const file = wordFile(volume, volumes[volume]!.words, text);
    return (await this.load<Word[]>(file)).find(([word]) => word === text);
  }

  close(): void {
    this.#worker.close();
  }

  #ask(script: Script, phrase?: string): Promise<number[]> {
    const { volumes, version } = this.manifest;
    return this.#worker.ask({ script, phrase, volumes, version });
  }

  async #han(article: number): Promise<SearchableArticle> {
    const file = await this.load<HanFile>(textFile(article, 'han'));
    return new SearchableArticle(fromFile(file, this.manifest.names));
  }

  /** Loads a packed file of the index. */
  async load<T>(file: string): Promise<T> {
    const response = await load(`${this.#folder}${file}?${this.manifest.version}`);
    return new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<T>;
  }
}

async function load(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(address);
  return response;
}
