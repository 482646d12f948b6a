import type { AnswerView, ArticleView, MatchView } from '../search/view.ts';
import { interfaceLabel } from './interface-label.ts';
import { bilingual, make, marked } from './dom.ts';

/** An article with its paragraphs that have what was asked for. */
export function articleResult({ href, title, matches }: ArticleView): HTMLElement {
  const count = make('span', { class: 'count' }, String(matches.length));
  const heading = make('h2', {}, make('a', { href }, ...bilingual(title)), ' ', count);
  return make('section', { class: 'article-result' }, heading, make('ol', {}, ...matches.map(matchResult)));
}

function matchResult({ href, place, section, lines }: MatchView): HTMLElement {
  const where = make('p', { class: 'place' }, ...interfaceLabel(place));
  if (section) where.append(' · ', make('span', { lang: 'zh-Hans' }, section));
  const excerpt = lines.map(({ lang, pieces }) => make('p', { lang }, ...marked(pieces)));
  return make('li', {}, make('a', { class: 'result', href }, where, ...excerpt));
}

/** A name or headword that the query is, as a link to its page. */
export function answerResult({ href, kind, zh, pinyin, en }: AnswerView): HTMLElement {
  const part = (className: string, lang: string, text?: string) =>
    text ? [make('span', { class: className, lang }, text), ' '] : [];
  const parts = [...part(kind, 'zh-Hans', zh), ...part('pinyin', 'zh-Latn', pinyin), ...part('en', 'en', en)];
  return make('li', {}, make('a', { class: 'result answer', href }, ...parts));
}
