// What a service worker knows of its surroundings: TypeScript's own types for it cannot stand beside those of pages.

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface MessageEventOfWorker extends ExtendableEvent {
  readonly data: Message;
  readonly ports: readonly MessagePort[];
}

/** What pages ask of the worker: to keep or drop an article, or to take over from the version before. */
export type Message = { keep: string } | { drop: string } | { takeOver: true };

/** What the worker answers: how far it is with an article, and at last whether that is kept. */
export type Progress = { done: number; all: number; bytes: number } | { kept: boolean };

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEventOfWorker) => void): void;
}
