import { orderKey, textFile, type Manifest } from './bundle.ts';
import type { HanText, LatinText } from './article-text.ts';
import { SearchableArticle } from './matching.ts';
import { readVariants } from './variants.ts';

/** What is used of Pagefind in the browser. */
type Pagefind = { createInstance(options: { basePath: string; metaCacheTag: string }): Instance };
type Instance = {
  init(): Promise<void>;
  mergeIndex(path: string, options: { metaCacheTag: string }): Promise<void>;
  search(
    query: string | null,
    options?: { sort: Record<string, 'asc'> },
  ): Promise<{ results: { id: string }[] }>;
  destroy(): Promise<void>;
};

// A module that could not be loaded is not asked for again under the same address.
let attempts = 0;

/** The search index of a site, opened in the browser. Each method rejects where something cannot be loaded. */
export class Engine {
  readonly manifest: Manifest;
  readonly variants: (character: string) => readonly string[];
  readonly #folder: string;
  readonly #instance: Instance;
  readonly #opened = new Map<'han' | 'latin', Promise<Map<string, number>>>();
  readonly #articles = new Map<number, Promise<SearchableArticle>>();

  private constructor(folder: string, manifest: Manifest, instance: Instance) {
    this.#folder = folder;
    this.manifest = manifest;
    this.variants = readVariants(manifest.variants);
    this.#instance = instance;
  }

  /** Opens the index in a folder, given by an address that ends in a slash. */
  static async open(folder: string): Promise<Engine> {
    const loading = import(
      /* @vite-ignore */ `${folder}han0/pagefind.js?${(attempts += 1)}`
    ) as Promise<Pagefind>;
    const [manifest, pagefind] = await Promise.all([loadManifest(folder), loading]);
    const instance = pagefind.createInstance({ basePath: `${folder}han0/`, metaCacheTag: manifest.version });
    const engine = new Engine(folder, manifest, instance);
    await engine.#open('han');
    return engine;
  }

  /** The articles that have a phrase of tokens, in the order of the site's articles. */
  async articlesWith(tokens: readonly string[], script: 'han' | 'latin'): Promise<number[]> {
    const numbers = await this.#open(script);
    const { results } = await this.#instance.search(`"${tokens.join(' ')}"`);
    return results.flatMap(({ id }) => numbers.get(id) ?? []);
  }

  async article(number: number, latin: boolean): Promise<SearchableArticle> {
    let loading = this.#articles.get(number);
    if (!loading)
      this.#articles.set(
        number,
        (loading = this.#text<HanText>(number, 'han').then((han) => new SearchableArticle(han))),
      );
    const article = await loading.catch((error: unknown) => {
      this.#articles.delete(number);
      throw error;
    });
    if (latin) article.latin ??= await this.#text<LatinText>(number, 'latin');
    return article;
  }

  async close(): Promise<void> {
    await this.#instance.destroy();
  }

  async #text<T>(article: number, script: 'han' | 'latin'): Promise<T> {
    const response = await load(`${this.#folder}${textFile(article, script)}?${this.manifest.version}`);
    return new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<T>;
  }

  #open(script: 'han' | 'latin'): Promise<Map<string, number>> {
    let opening = this.#opened.get(script);
    if (!opening) this.#opened.set(script, (opening = this.#merge(script).then(() => this.#number())));
    return opening;
  }

  async #merge(script: 'han' | 'latin'): Promise<void> {
    await this.#instance.init();
    for (const volume of this.manifest.volumes.keys()) {
      if (script === 'han' && volume === 0) continue;
      await this.#instance.mergeIndex(`${this.#folder}${script}${volume}/`, {
        metaCacheTag: this.manifest.version,
      });
    }
  }

  /** Pagefind names a record by a hash; asked for all of them in order, it tells which article each stands for. */
  async #number(): Promise<Map<string, number>> {
    const { results } = await this.#instance.search(null, { sort: { [orderKey]: 'asc' } });
    const next = new Map<string, number>();
    return new Map(
      results.map(({ id }) => {
        const bundle = id.split('_')[0]!;
        const number = next.get(bundle) ?? this.manifest.volumes[Number(bundle.replace(/\D/g, ''))]!.first;
        next.set(bundle, number + 1);
        return [id, number];
      }),
    );
  }
}

async function loadManifest(folder: string): Promise<Manifest> {
  const response = await load(`${folder}search.json`, { cache: 'no-cache' });
  return response.json() as Promise<Manifest>;
}

async function load(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
