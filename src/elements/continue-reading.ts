import { both } from '../i18n/both.ts';
import { articleStrings, filled } from '../i18n/article.ts';
import { interfaceLabel } from './interface-label.ts';
import { readProgress, type Place } from './progress-store.ts';
import { make } from './dom.ts';

/**
 * `<continue-reading data-slug="…" data-article="/articles/…/">` offers to go on where the reader has left the article, and
 * on a list of articles says how far that is. It stays empty for an article that was only begun.
 */
class ContinueReading extends HTMLElement {
  connectedCallback(): void {
    const isHere = location.pathname === this.dataset['article'];
    this.#show(isHere);
    // Who comes back to a list that was put aside has read on since
    if (!isHere) document.addEventListener('visibilitychange', () => document.hidden || this.#show(isHere));
  }

  #show(isHere: boolean): void {
    const { slug = '', article = '' } = this.dataset;
    const place = readProgress()[slug];
    this.replaceChildren();
    // An address with a place of its own is where the reader wants to go
    if (!place || place.paragraph === 1 || (isHere && location.hash)) return;
    const isRead = place.paragraph === place.of;
    if (!isHere) this.append(meter(place));
    if (isRead && !isHere) this.append(...interfaceLabel(articleStrings.readToTheEnd));
    if (!isRead) this.append(link(isHere ? '' : article, place));
  }
}

function link(article: string, { paragraph }: Place): HTMLElement {
  return make(
    'a',
    { href: `${article}#p${paragraph}` },
    ...interfaceLabel(filled(articleStrings.continueAt, paragraph)),
  );
}

function meter({ paragraph, of }: Place): HTMLElement {
  const label = both(filled(articleStrings.readOf, `${paragraph}/${of}`));
  return make('progress', { value: String(paragraph), max: String(of), 'aria-label': label });
}

customElements.define('continue-reading', ContinueReading);
