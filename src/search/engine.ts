import { bundleFolder, orderKey, textFile, wordFile, type Manifest, type Script } from './bundle.ts';
import type { LatinText, Word } from './article-text.ts';
import { fromFile, type HanFile } from './han-file.ts';
import { SearchableArticle } from './matching.ts';
import { PagefindWorker } from './pagefind-worker.ts';
import type { Variants } from './query.ts';
import { readVariants } from './variants.ts';

/** The search index of a site, opened in the browser. Each method rejects where something cannot be loaded. */
export class Engine {
  readonly manifest: Manifest;
  readonly variants: Variants;
  readonly #folder: string;
  readonly #worker: PagefindWorker;
  readonly #opened = new Map<Script, Promise<Map<string, number>>>();
  readonly #phrases = new Map<string, Promise<number[]>>();
  readonly #articles = new Map<number, Promise<SearchableArticle>>();
  readonly #words = new Map<string, Promise<Word[]>>();

  private constructor(folder: string, manifest: Manifest, worker: PagefindWorker) {
    this.#folder = folder;
    this.manifest = manifest;
    this.variants = readVariants(manifest.variants);
    this.#worker = worker;
  }

  /** Opens the index in a folder, given by its whole address with a slash at its end. */
  static async open(folder: string): Promise<Engine> {
    const worker = new PagefindWorker(folder + bundleFolder('han', 0));
    const response = await load(`${folder}search.json`, { cache: 'no-cache' });
    const engine = new Engine(folder, (await response.json()) as Manifest, worker);
    await engine.#open('han');
    return engine;
  }

  /** The articles that have a phrase of tokens. What is typed next mostly asks for the same again, so answers are kept. */
  articlesWith(tokens: readonly string[], script: Script): Promise<number[]> {
    const phrase = `"${tokens.join(' ')}"`;
    let finding = this.#phrases.get(script + phrase);
    if (!finding) this.#phrases.set(script + phrase, (finding = this.#find(phrase, script)));
    return finding;
  }

  /** The text of an article, with readings and English where they are asked for. */
  async article(number: number, latin: boolean): Promise<SearchableArticle> {
    let loading = this.#articles.get(number);
    if (!loading) this.#articles.set(number, (loading = this.#han(number)));
    const article = await loading;
    if (latin) article.latin ??= await this.#load<LatinText>(textFile(number, 'latin'));
    return article;
  }

  /** The reading and gloss of a word that an article has. */
  async word(text: string, article: number): Promise<Word | undefined> {
    const { volumes } = this.manifest;
    const volume = volumes.findLastIndex(({ first }) => first <= article);
    const file = wordFile(volume, volumes[volume]!.words, text);
    let loading = this.#words.get(file);
    if (!loading) this.#words.set(file, (loading = this.#load(file)));
    return (await loading).find(([word]) => word === text);
  }

  close(): void {
    this.#worker.close();
  }

  async #find(phrase: string, script: Script): Promise<number[]> {
    const numbers = await this.#open(script);
    const { results } = await this.#worker.search(phrase);
    return results.flatMap(({ id }) => numbers.get(id) ?? []);
  }

  async #han(article: number): Promise<SearchableArticle> {
    const file = await this.#load<HanFile>(textFile(article, 'han'));
    return new SearchableArticle(fromFile(file, this.manifest.names));
  }

  async #load<T>(file: string): Promise<T> {
    const response = await load(`${this.#folder}${file}?${this.manifest.version}`);
    return new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<T>;
  }

  #open(script: Script): Promise<Map<string, number>> {
    let opening = this.#opened.get(script);
    if (!opening)
      this.#opened.set(script, (opening = this.#openBundles(script).then(() => this.#numberRecords())));
    return opening;
  }

  async #openBundles(script: Script): Promise<void> {
    const { version, volumes } = this.manifest;
    for (const volume of volumes.keys()) {
      const folder = bundleFolder(script, volume);
      const first = script === 'han' && volume === 0;
      await this.#worker[first ? 'open' : 'add'](this.#folder + folder, folder.slice(0, -1), version);
    }
  }

  /** Pagefind names a record by a hash; asked for all of them in order, it tells which article each stands for. */
  async #numberRecords(): Promise<Map<string, number>> {
    const { results } = await this.#worker.search(null, { [orderKey]: 'asc' });
    const next = new Map<string, number>();
    return new Map(
      results.map(({ id }) => {
        const [bundle = ''] = id.split('_');
        const number = next.get(bundle) ?? this.manifest.volumes[Number(/\d+$/.exec(bundle))]!.first;
        next.set(bundle, number + 1);
        return [id, number];
      }),
    );
  }
}

async function load(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
