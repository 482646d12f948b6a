import { keepingPlace } from './keeping-place.ts';
import { keep, readKept } from './kept-settings.ts';
import { colourSurround } from './theme-colour.ts';
import { applyWriting } from './writing.ts';

/** The reading settings: applies each change at once to `<html data-…>` and keeps it on this device. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const fields = [...this.querySelectorAll('select')];
    for (const field of fields) setField(field, root.dataset[field.name]);
    // Styles hide what would change under the reader's eyes until it has been written as asked
    void write().then(() => (root.dataset['written'] = ''));
    addEventListener('pageshow', ({ persisted }) => persisted && void catchUp(fields));
    this.addEventListener('change', ({ target }) => void choose([target as HTMLSelectElement]));
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button?.value === 'reset') void reset(button, fields);
      if (button?.value === 'share') void share(button, fields);
    });
  }
}

const root = document.documentElement;

/** Sets a field to the first of some values that it offers, else to the usual one. */
function setField(field: HTMLSelectElement, ...values: unknown[]): void {
  const indexOf = (value: unknown) => [...field.options].findIndex((option) => option.value === value);
  field.selectedIndex = values.map(indexOf).find((index) => index >= 0) ?? 0;
}

function choose(fields: readonly HTMLSelectElement[]): Promise<void> {
  return apply(fields, { ...readKept(), ...valuesOf(fields) });
}

async function reset(button: HTMLElement, fields: readonly HTMLSelectElement[]): Promise<void> {
  for (const field of fields) field.selectedIndex = 0;
  await apply(fields, {});
  (await import('./settings-actions.ts')).sayReset(button);
}

const valuesOf = (fields: readonly HTMLSelectElement[]) =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));

/** What a field chooses stays chosen: the address that asked for something else no longer does. */
async function apply(fields: readonly HTMLSelectElement[], kept: Record<string, unknown>): Promise<void> {
  const address = new URL(location.href);
  for (const { name } of fields) address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  keep(kept);
  await show(fields);
}

/** A page that the browser brings back as it was left takes what has been chosen on others since. */
function catchUp(fields: readonly HTMLSelectElement[]): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const kept = readKept();
  for (const field of fields) setField(field, asked.get(field.name), kept[field.name]);
  return show(fields);
}

const show = (fields: readonly HTMLSelectElement[]): Promise<void> =>
  keepingPlace(() => {
    Object.assign(root.dataset, valuesOf(fields));
    return write();
  });

/** What a setting asks for beyond styles. Where the writing could not be loaded, all other settings hold all the same. */
async function write(): Promise<void> {
  colourSurround();
  await applyWriting().catch(() => undefined);
  document.dispatchEvent(new CustomEvent('pangzhu:settings'));
}

async function share(button: HTMLElement, fields: readonly HTMLSelectElement[]): Promise<void> {
  const { copyLinkWith } = await import('./settings-actions.ts');
  await copyLinkWith(button, fields);
}

customElements.define('reading-settings', ReadingSettings);
