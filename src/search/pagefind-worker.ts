import type { Asked, Reply } from './engine-worker.ts';

/** The worker that has the index, see `engineWorker`. */
export class PagefindWorker {
  readonly #worker: Worker;
  /** By number; also what has been answered. */
  readonly #waiting: PromiseWithResolvers<number[]>[] = [];
  #error: Error | undefined;

  /** Starts the worker of an index; `folder` is the index's address, with a slash at its end. */
  constructor(folder: string) {
    this.#worker = new Worker(`${folder}pagefind-worker.js`);
    this.#worker.addEventListener('message', ({ data: { id, articles, error } }: MessageEvent<Reply>) => {
      const { resolve, reject } = this.#waiting[id]!;
      if (articles) resolve(articles);
      else reject(new Error(error));
    });
    this.#worker.addEventListener('error', ({ message }) => this.#fail(message));
  }

  ask(asked: Omit<Asked, 'id'>): Promise<number[]> {
    if (this.#error) return Promise.reject(this.#error);
    const waiting = Promise.withResolvers<number[]>();
    const id = this.#waiting.push(waiting) - 1;
    this.#worker.postMessage({ id, ...asked });
    return waiting.promise;
  }

  close(): void {
    this.#worker.terminate();
    this.#fail('the search was closed');
  }

  #fail(message: string): void {
    this.#error = new Error(message);
    for (const { reject } of this.#waiting) reject(this.#error);
  }
}
