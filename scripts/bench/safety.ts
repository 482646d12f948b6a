import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { loadLanguage } from '../../src/language/load-language.ts';
import { runContent } from '../content/run-content.ts';
import { launchOptions } from '../install/chromium.mjs';
import { serveSite } from '../serve.mjs';
import { buildCold, writeSite } from './astro-project.ts';
import { atMost, type Figure } from './figure.ts';
import { writeHostileContent, type HostileArticle, type HostileContent } from './hostile.ts';
import { withFolder } from './temporary.ts';

// A paragraph is some five strings, so these are ten thousand and more
const [ARTICLES, PARAGRAPHS, SEED] = [30, 80, 20260302];

type Seen = { zh: string[]; en: string[]; notes: string[]; title: string; ran: boolean };

/** Builds a site of hostile strings, and counts those that are not the same text on their pages, and pages on which one has run. */
export function benchSafety(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const source = join(folder, 'source');
    const hostile = writeHostileContent(source, ARTICLES, PARAGRAPHS, SEED);
    const { code, text } = runContent('write', source, loadLanguage());
    if (code !== 0) throw new Error(text);
    await buildCold(writeSite(join(folder, 'site'), source));
    const seen = await seenIn(join(folder, 'site', 'dist'), hostile);
    const different = hostile.articles.flatMap((article, at) => differences(article, seen[at]!));
    const ran = seen.filter((page) => page.ran).length;
    return [
      { what: 'strings of hostile texts in a built site', value: String(hostile.count) },
      {
        what: 'texts that are not the same there',
        value: String(different.length),
        goal: none(different.length),
      },
      { what: 'pages on which one has run', value: String(ran), goal: none(ran) },
    ];
  });
}

const none = (count: number) => atMost(count, 0, '', true);

async function seenIn(dist: string, { articles }: HostileContent): Promise<Seen[]> {
  const [server, browser] = await Promise.all([
    serveSite({ folder: dist }),
    chromium.launch(launchOptions()),
  ]);
  const page = await browser.newPage();
  const seen: Seen[] = [];
  for (const { slug } of articles) {
    await page.goto(`${server.url}articles/${slug}/`);
    seen.push(await look(page));
  }
  await browser.close();
  await server.close();
  return seen;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const aid of copy.querySelectorAll('rt')) aid.remove();
        return copy.textContent;
      });
    return {
      zh: texts('.paragraph .text'),
      en: texts('.paragraph .translation .s'),
      notes: texts('.margin-note p'),
      title: document.title,
      ran: 'hacked' in globalThis,
    };
  });

/** The texts of an article that its page has not, or not in their place. */
function differences({ title, paragraphs }: HostileArticle, seen: Seen): string[] {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const lost = (wanted: readonly string[], found: readonly string[]) =>
    wanted.filter((text, at) => bare(text) !== bare(found[at] ?? ''));
  return [
    ...lost(
      paragraphs.map(({ zh }) => zh),
      seen.zh,
    ),
    ...lost(
      paragraphs.flatMap(({ en }) => en),
      seen.en,
    ),
    ...lost(
      paragraphs.map(({ note }) => note),
      seen.notes,
    ),
    ...(bare(seen.title).includes(bare(title)) ? [] : [title]),
  ];
}
