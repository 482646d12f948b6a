import { valuesOf } from './dom.ts';

const defaults: Record<string, string> = { sort: 'text' };

/**
 * Keeps a form's values in the address of the page, so that a search can be shared and gone back to. While a query is
 * being typed the address is rewritten; a new query after one that stood gets an entry of its own in the history.
 */
export class AddressKeeper {
  readonly #form: HTMLFormElement;
  #settled = true;
  /** What the address asked for; a select can only take it when it has such an option. */
  wanted: Record<string, string> = {};

  /** `changed` is called when the reader has gone back or forth. */
  constructor(form: HTMLFormElement, changed: () => void) {
    this.#form = form;
    const typed = form.querySelector('input')!;
    const before = typed.value;
    this.#read();
    // A reader may have been quicker than the scripts
    if (before) typed.value = before;
    window.addEventListener('popstate', () => {
      this.#read();
      changed();
    });
  }

  /** Notes what the form now says; what else the address asks for stays. */
  note(): void {
    const address = new URL(location.href);
    const parameters = address.searchParams;
    const query = parameters.get('q');
    for (const [name, value] of valuesOf(this.#form)) {
      if (value === (defaults[name] ?? '')) parameters.delete(name);
      else parameters.set(name, value);
    }
    if (address.href === location.href) return;
    const newQuery = this.#settled && parameters.get('q') !== query;
    if (newQuery) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    if (newQuery) this.#settled = false;
  }

  /** The query stands: the next one is another. */
  settle(): void {
    this.#settled = true;
  }

  #read(): void {
    const parameters = new URLSearchParams(location.search);
    this.wanted = Object.fromEntries(parameters);
    for (const field of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.value = parameters.get(field.name) ?? defaults[field.name] ?? '';
    }
    this.#settled = true;
  }
}
