import { applyWriting } from './writing.ts';

const key = 'pangzhu:settings';

/** The reading settings: applies each change at once to `<html data-…>` and keeps it on this device. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const fields = [...this.querySelectorAll('select')];
    for (const field of fields) {
      field.value = root.dataset[field.name] ?? '';
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    }
    // Styles hide what would change under the reader's eyes until it has been written as asked
    void write().finally(() => (root.dataset['written'] = ''));
    this.addEventListener('change', ({ target }) => void choose([target as HTMLSelectElement]));
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button?.value === 'reset') void reset(fields);
      if (button?.value === 'share') void share(button, fields);
    });
  }
}

const root = document.documentElement;

function choose(fields: readonly HTMLSelectElement[]): Promise<void> {
  return apply(fields, { ...readKept(), ...valuesOf(fields) });
}

function reset(fields: readonly HTMLSelectElement[]): Promise<void> {
  for (const field of fields) field.selectedIndex = 0;
  return apply(fields, {});
}

const valuesOf = (fields: readonly HTMLSelectElement[]) =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));

/** What a field chooses stays chosen: the address that asked for something else no longer does. */
async function apply(fields: readonly HTMLSelectElement[], kept: Record<string, unknown>): Promise<void> {
  const address = new URL(location.href);
  for (const { name } of fields) address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  keep(kept);
  await keepingPlace(() => {
    Object.assign(root.dataset, valuesOf(fields));
    return write();
  });
}

async function write(): Promise<void> {
  await applyWriting();
  document.dispatchEvent(new CustomEvent('pangzhu:settings'));
}

async function share(button: HTMLElement, fields: readonly HTMLSelectElement[]): Promise<void> {
  const { copyLinkWith } = await import('./share-settings.ts');
  await copyLinkWith(button, fields);
}

function readKept(): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function keep(settings: Record<string, unknown>): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Private windows may refuse storage; the setting still holds for this page.
  }
}

/** In frames. */
const settling = 3;

/** Does a change that moves the text, and puts what was at the top of the window back there: a word, else a row or item. */
async function keepingPlace(change: () => Promise<void>): Promise<void> {
  const isSeen = (element: Element) => element.getBoundingClientRect().bottom > 0;
  const rows = [...document.querySelectorAll('.row')];
  const row = (rows.length > 0 ? rows : [...document.querySelectorAll('main :is(li, tr, p)')]).find(isSeen);
  const words = [...(row?.querySelectorAll('ruby') ?? [])];
  const anchor = words.find((word) => word.getBoundingClientRect().top >= 0) ?? row;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const restore = () => anchor && scrollBy(0, anchor.getBoundingClientRect().top - before);
  const changed = change();
  restore();
  await changed;
  restore();
  // Paragraphs out of sight take their new height when they come near, which moves what is below them
  for (let frame = 0; frame < settling; frame++) {
    await new Promise(requestAnimationFrame);
    restore();
  }
}

customElements.define('reading-settings', ReadingSettings);
