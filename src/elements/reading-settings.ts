const key = 'pangzhu:settings';
const medium = { pinyin: 'all', translation: 'shown', names: 'on', tones: 'off', size: 'medium', theme: 'system' };

type Settings = Record<string, string>;

/** The form of reading settings: applies each change at once to `<html data-…>` and keeps it on this device. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    show(form);
    form.addEventListener('change', () => apply(read(form)));
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      apply(medium);
      show(form);
    });
  }
}

function show(form: HTMLFormElement): void {
  for (const [name, usual] of Object.entries(medium)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = document.documentElement.dataset[name] ?? usual;
  }
}

const read = (form: HTMLFormElement): Settings =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

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
