import type { List } from '../offline/list.ts';

/** The articles that are kept on the device, on the page that stands in for those that are not. */
class KeptArticles extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base, notes } = this.dataset;
    const kept = await keptLists(new URL(notes!, location.href).href);
    const items = [...kept].map(([slug, { title }]) => item(`${base!}articles/${slug}/`, title!));
    this.querySelector('ul')!.append(...items);
    this.querySelector<HTMLElement>('.none')!.hidden = items.length > 0;
  }
}

/** What the worker has noted of each kept article, by slug. */
async function keptLists(notes: string): Promise<Map<string, List>> {
  const lists = new Map<string, List>();
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!request.url.startsWith(notes)) continue;
      lists.set(request.url.slice(notes.length), (await (await cache.match(request))!.json()) as List);
    }
  }
  return lists;
}

function item(href: string, { zh, en }: NonNullable<List['title']>): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(text(zh, 'zh-Hans'), ' ', text(en, 'en'));
  const line = document.createElement('li');
  line.append(link);
  return line;
}

function text(content: string, lang: string): HTMLElement {
  const span = document.createElement('span');
  span.lang = lang;
  span.textContent = content;
  return span;
}

// Another page stands here only where the one at this address could not be had.
const standIn = document.querySelector<HTMLElement>('.not-here')!;
standIn.hidden = location.pathname === standIn.dataset['page'];
standIn.querySelector('button')!.addEventListener('click', () => location.reload());

if ('caches' in window) customElements.define('kept-articles', KeptArticles);
