/** Sorts and filters the rows of a vocabulary; without it the table stands in text order. */
class VocabularyTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    const update = () => {
      const { sort, level, pos } = Object.fromEntries(new FormData(form)) as Record<string, string>;
      const shown = rows.filter(({ dataset }) => matches(dataset, level ?? '', pos ?? ''));
      this.querySelector('tbody')!.replaceChildren(...shown.toSorted(orders[sort ?? 'order']));
      form.querySelector('output')!.value = `${shown.length} 词 words`;
    };
    form.addEventListener('input', update);
    update();
  }
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
