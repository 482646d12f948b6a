import type { Asked, Reply } from './engine-worker.ts';

/** The worker that has the index, see `engineWorker`. */
export class PagefindWorker {
  readonly #worker: Worker;
  readonly #end = Promise.withResolvers<never>();

  /** Starts the worker of an index; `folder` is the index's address, with a slash at its end. */
  constructor(folder: string) {
    this.#worker = new Worker(`${folder}pagefind-worker.js`);
    this.#worker.onerror = ({ message }) => this.#end.reject(new Error(message));
    // Told to whoever asks
    this.#end.promise.catch(() => undefined);
  }

  /** Rejects where the index, or the worker itself, cannot be loaded, and once the search is closed. */
  async ask(asked: Asked): Promise<number[]> {
    const { port1, port2 } = new MessageChannel();
    const replying = new Promise<Reply>(
      (resolve) => (port1.onmessage = ({ data }) => resolve(data as Reply)),
    );
    this.#worker.postMessage(asked, [port2]);
    const reply = await Promise.race([replying, this.#end.promise]);
    if (reply.articles) return reply.articles;
    throw new Error(reply.error);
  }

  close(): void {
    this.#worker.terminate();
    this.#end.reject(new Error('closed'));
  }
}
