import type { Asked, Reply } from './engine-worker.ts';

type Waiting = { resolve: (articles: number[]) => void; reject: (error: Error) => void };

/** The worker that has the index, see `engineWorker`. */
export class PagefindWorker {
  readonly #worker: Worker;
  /** Also what has been answered: the next number is how many there are. */
  readonly #waiting = new Map<number, Waiting>();
  #error: Error | undefined;

  /** Starts the worker of an index; `folder` is the index's address, with a slash at its end. */
  constructor(folder: string) {
    this.#worker = new Worker(`${folder}pagefind-worker.js`);
    this.#worker.addEventListener('message', ({ data: { id, articles, error } }: MessageEvent<Reply>) => {
      const { resolve, reject } = this.#waiting.get(id)!;
      if (articles) resolve(articles);
      else reject(new Error(error));
    });
    this.#worker.addEventListener('error', ({ message }) => this.#fail(message));
  }

  ask(asked: Omit<Asked, 'id'>): Promise<number[]> {
    if (this.#error) return Promise.reject(this.#error);
    const id = this.#waiting.size;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...asked });
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#fail('the search was closed');
  }

  #fail(message: string): void {
    this.#error = new Error(message);
    for (const { reject } of this.#waiting.values()) reject(this.#error);
  }
}
