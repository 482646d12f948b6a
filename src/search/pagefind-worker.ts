/** What is used of a search's answer: the records found, by the hashes that Pagefind names them by. */
export type PagefindAnswer = { results: { id: string }[] };

type Reply = { id: number; result?: unknown; error?: string };
type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/**
 * Pagefind in its worker, spoken to in the worker's own messages (Pagefind 1.6). The module that Pagefind puts before it
 * is left out: it takes as much as all other scripts of the search, guesses a language from the page, and falls back to
 * the page's own thread, where the content security policy forbids WebAssembly.
 */
export class PagefindWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #error: Error | undefined;

  /** Starts the worker of a bundle; `bundle` is the bundle's address, with a slash at its end. */
  constructor(bundle: string) {
    this.#worker = new Worker(`${bundle}pagefind-worker.js`);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#settle(data));
    this.#worker.addEventListener('error', ({ message }) =>
      this.#failAll(new Error(message || `no worker at ${bundle}`)),
    );
  }

  /** Opens a bundle. A `language` that no bundle is in keeps Pagefind from cutting queries into words. */
  async open(bundle: string, language: string, version: string): Promise<void> {
    await this.#send('init', { basePath: bundle, language, metaCacheTag: version, primary: true });
  }

  /** Opens one more bundle, to be searched together with the first. */
  async add(bundle: string, language: string, version: string): Promise<void> {
    await this.#send('mergeIndex', bundle, { language, metaCacheTag: version });
  }

  /** Finds the records that have a phrase, given in double quotes; all records for `null`. */
  async search(query: string | null, sort: Record<string, 'asc'> = {}): Promise<PagefindAnswer> {
    return (await this.#send('search', query, { sort })) as PagefindAnswer;
  }

  close(): void {
    this.#worker.terminate();
    this.#failAll(new Error('the search was closed'));
  }

  #send(method: string, ...args: unknown[]): Promise<unknown> {
    if (this.#error) return Promise.reject(this.#error);
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args });
    });
  }

  #settle({ id, result, error }: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error));
  }

  #failAll(error: Error): void {
    this.#error = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
