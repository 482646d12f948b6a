import type { AnswerView, ArticleView, MatchView } from '../search/view.ts';
import { interfaceLabel } from './interface-label.ts';
import { make, marked } from './dom.ts';

/** An article with its paragraphs that have what was asked for. An excerpt begins with its Chinese, in the script of the article. */
export function articleResult({ href, title, matches }: ArticleView): HTMLElement {
  const name = [...part('zh', matches[0]!.lines[0]!.lang, title.zh), ...part('en', 'en', title.en)];
  const count = make('span', { class: 'count' }, `${matches.length}`);
  const heading = make('h2', {}, make('a', { href }, ...name), count);
  return make('section', { class: 'article-result' }, heading, make('ol', {}, ...matches.map(matchResult)));
}

function matchResult({ href, place, section, lines }: MatchView): HTMLElement {
  const where = make('p', { class: 'place' }, ...interfaceLabel(place));
  if (section) where.append(' · ', make('span', { lang: lines[0]!.lang }, section));
  const excerpt = lines.map(({ lang, pieces }) => make('p', { lang }, ...marked(pieces)));
  return make('li', {}, make('a', { class: 'result', href }, where, ...excerpt));
}

/** A name or headword that the query is, as a link to its page. */
export function answerResult({ href, kind, zh, pinyin, en }: AnswerView): HTMLElement {
  const parts = [...part(kind, 'zh-Hans', zh), ...part('pinyin', 'zh-Latn', pinyin), ...part('en', 'en', en)];
  return make('li', {}, make('a', { class: 'result answer', href }, ...parts));
}

const part = (className: string, lang: string, text?: string) =>
  text ? [make('span', { class: className, lang }, text), ' '] : [];
