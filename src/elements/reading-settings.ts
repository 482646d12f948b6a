import { applyWriting } from './writing.ts';

const key = 'pangzhu:settings';

/** The reading settings: applies each change at once to `<html data-…>` and keeps it on this device. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const fields = [...this.querySelectorAll('select')];
    const show = () => {
      for (const field of fields)
        field.value = document.documentElement.dataset[field.name] ?? field.options[0]!.value;
    };
    show();
    void applyWriting();
    this.addEventListener('change', () => apply(read(fields)));
    this.querySelector('#settings button')!.addEventListener('click', () => {
      for (const field of fields) field.selectedIndex = 0;
      apply(read(fields));
    });
  }
}

type Settings = Record<string, string>;

const read = (fields: HTMLSelectElement[]): Settings =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));

function apply(settings: Settings): void {
  keepingPlace(() => {
    Object.assign(document.documentElement.dataset, settings);
    void applyWriting();
    document.dispatchEvent(new CustomEvent('pangzhu:settings'));
  });
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Private windows may refuse storage; the setting still holds for this page.
  }
}

/** Runs a change that moves the text, and puts the paragraph that was at the top of the window back there. */
function keepingPlace(change: () => void): void {
  const anchor = [...document.querySelectorAll('.row')].find((row) => row.getBoundingClientRect().bottom > 0);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (anchor) scrollBy(0, anchor.getBoundingClientRect().top - before);
}

customElements.define('reading-settings', ReadingSettings);
