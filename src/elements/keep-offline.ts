import type { Message, Progress } from '../offline/worker/types.ts';
import { registered } from './offline.ts';

type State = 'out' | 'saving' | 'kept' | 'failed';

/** Keeps an article on the device with all that reading it takes, or lets it go again. */
class KeepOffline extends HTMLElement {
  #state: State = 'out';

  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.#press());
    registered.then(
      () => void this.#look(),
      () => this.classList.add('unavailable'),
    );
  }

  async #look(): Promise<void> {
    if (await caches.match(this.dataset['note']!)) this.#show('kept');
  }

  async #press(): Promise<void> {
    const article = this.dataset['article']!;
    const drops = this.#state === 'kept';
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Progress>) => {
      if ('done' in data) this.#measure(data.done / data.all, data.bytes);
      else this.#show(data.kept ? 'kept' : drops ? 'out' : 'failed');
    };
    if (!drops) this.#show('saving');
    const { active } = await navigator.serviceWorker.ready;
    active!.postMessage((drops ? { drop: article } : { keep: article }) satisfies Message, [port2]);
    // Else the browser may clear the copy when it is short of room
    if (!drops) void navigator.storage.persist();
  }

  #measure(share: number, bytes: number): void {
    this.querySelector('progress')!.value = share;
    this.querySelector('.size')!.textContent = `${Math.ceil(bytes / 1e6)} MB`;
  }

  #show(state: State): void {
    this.#state = state;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !part.dataset['when']!.includes(state);
    }
  }
}

customElements.define('keep-offline', KeepOffline);
