import { both } from '../i18n/both.ts';
import { filterNames, optionsOf, type Choices } from '../search/filters.ts';
import type { ArticleMatches } from '../search/search.ts';
import { labels } from '../search/labels.ts';
import { make } from './dom.ts';

/**
 * Offers what the results can be narrowed to, keeping what was chosen where it still can be. What was wanted and can be
 * chosen is, and is forgotten: from then on the reader chooses.
 */
export function fillFilters(box: HTMLElement, found: readonly ArticleMatches[], wanted: Choices): void {
  const options = optionsOf(found);
  for (const name of filterNames) {
    const select = box.querySelector<HTMLSelectElement>(`[name=${name}]`)!;
    const chosen = select.value || wanted[name] || '';
    const all = make('option', { value: '' }, both(labels.all));
    const rest = options[name].map(({ value, label, count }) =>
      make('option', { value }, both(label, `(${count})`)),
    );
    select.replaceChildren(all, ...rest);
    select.value = options[name].some(({ value }) => value === chosen) ? chosen : '';
    if (select.value) wanted[name] = '';
    select.closest('label')!.hidden = rest.length < 2;
  }
  box.hidden = found.flatMap(({ matches }) => matches).length < 2;
}
