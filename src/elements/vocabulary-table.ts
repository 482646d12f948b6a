import { fill } from '../i18n/strings.ts';
import { interfaceLabel } from './interface-label.ts';

/** Sorts and filters the rows of a vocabulary, as the address asks; without it the table stands in text order. */
class VocabularyTable extends HTMLElement {
  connectedCallback(): void {
    const fields = [...this.querySelectorAll('select')];
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = asked.get(field.name) ?? '';
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    }
    const update = () => {
      const {
        sort = 'order',
        level = '',
        pos = '',
      } = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
      const shown = rows.filter(({ dataset }) => matches(dataset, level, pos));
      this.querySelector('tbody')!.replaceChildren(...shown.toSorted(orders[sort]));
      this.querySelector('output')!.replaceChildren(...interfaceLabel(fill('wordsShown', shown.length)));
    };
    this.addEventListener('change', () => {
      update();
      keepInAddress(fields);
    });
    update();
  }
}

/** So that the way back to the page, a reload and a link to it show the same rows. */
function keepInAddress(fields: readonly HTMLSelectElement[]): void {
  const address = new URL(location.href);
  for (const { name, value, options } of fields) {
    if (value === options[0]!.value) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

type Row = HTMLTableRowElement;

// A stable sort keeps text order among equals, so `order` need not compare anything.
const orders: Record<string, (a: Row, b: Row) => number> = {
  order: () => 0,
  count: (a, b) => Number(b.dataset['count']) - Number(a.dataset['count']),
  level: (a, b) => Number(a.dataset['level']) - Number(b.dataset['level']),
};

function matches(row: DOMStringMap, level: string, pos: string): boolean {
  const parts = (row['pos'] ?? '').split(' ');
  return (level === '' || row['level'] === level) && (pos === '' || parts.includes(pos));
}

customElements.define('vocabulary-table', VocabularyTable);
