type Settings = Record<string, string>;

const key = 'pangzhu:settings';
const usual: Settings = {
  pinyin: 'all',
  translation: 'shown',
  names: 'on',
  tones: 'off',
  size: 'medium',
  theme: 'system',
};

/** The reading settings: applies each change at once to `<html data-…>` and keeps it on this device. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const fields = [...this.querySelectorAll('select')];
    show(fields);
    this.addEventListener('change', () => apply(read(fields)));
    this.querySelector('#settings button')!.addEventListener('click', () => {
      apply(usual);
      show(fields);
    });
  }
}

function show(fields: HTMLSelectElement[]): void {
  for (const field of fields)
    field.value = document.documentElement.dataset[field.name] ?? usual[field.name] ?? '';
}

const read = (fields: HTMLSelectElement[]): Settings =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));

function apply(settings: Settings): void {
  keepingPlace(() => Object.assign(document.documentElement.dataset, settings));
  document.dispatchEvent(new CustomEvent('pangzhu:settings'));
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
