import { join } from 'node:path';
import { contentFolder, site } from '../../src/site.ts';
import { buildCold, writeSite } from './astro-project.ts';
import { bareInformation, plainHtml } from './bare-article.ts';
import { atMost, kilobytes, type Figure } from './figure.ts';
import { packed, weighPage, type PageWeight } from './page-weight.ts';
import { loadSample } from './sample.ts';
import { withFolder } from './temporary.ts';

/** What the pages bring at first, packed by brotli, against the same article as plain HTML and as bare information. */
export function benchWeight(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    await buildCold(writeSite(folder, contentFolder));
    const { slug } = loadSample().article;
    const weigh = (path: string) => weighPage(join(folder, 'dist'), site.base, path);
    const article = weigh(`articles/${slug}`);
    return [
      ...budgets(article),
      ...againstTheArticle(article),
      listed('article', article),
      listed('paragraph', weigh(`articles/${slug}/p7`)),
      listed('vocabulary', weigh(`articles/${slug}/vocabulary`)),
      listed('home', weigh('')),
    ];
  });
}

function budgets({ html, css, js }: PageWeight): Figure[] {
  const all = html + css + js;
  return [
    { what: 'article: HTML + CSS + JS', value: kilobytes(all), goal: atMost(all / 1000, 60, 'kB', true) },
    { what: 'article: JS before interaction', value: kilobytes(js), goal: atMost(js / 1000, 12, 'kB', true) },
  ];
}

function againstTheArticle({ html }: PageWeight): Figure[] {
  const { article } = loadSample();
  const against = (name: string, content: string): Figure => ({
    what: 'article: HTML',
    value: kilobytes(html),
    baseline: { name, value: kilobytes(packed(content)) },
    ratio: html / packed(content),
  });
  const bare = against('words, pinyin, glosses, translation as TSV', bareInformation(article));
  return [
    { ...bare, goal: atMost(bare.ratio ?? 0, 1.5) },
    against('the article as plain HTML: ruby, translation', plainHtml(article)),
  ];
}

function listed(page: string, { html, css, js, fonts, elements }: PageWeight): Figure {
  const sizes = Object.entries({ HTML: html, CSS: css, JS: js, fonts });
  const parts = sizes.map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ');
  return { what: `${page}: ${parts}, ${elements} elements`, value: kilobytes(html + css + js + fonts) };
}
