import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { site as settings } from '../../src/site.ts';
import { dist } from './site.ts';

/** What every page says of itself, and the runs of its text with their languages. */
function readPage(path: string) {
  const { document } = parseHTML(readFileSync(join(dist, path), 'utf8'));
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    path,
    title: document.title,
    description: all('meta[name="description"]').map((one) => one.getAttribute('content') ?? ''),
    canonical: all('link[rel="canonical"]').map((one) => one.getAttribute('href')),
    headings: all('h1').length,
    mainLanguage: document.documentElement.getAttribute('lang'),
    runs: runsOf(document.body),
    loaded: all(
      'script[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"], img, iframe, source, video, audio',
    ).map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? ''),
    external: all('a[href^="http"]').map((one) => one.getAttribute('href') ?? ''),
  };
}

type Run = { text: string; language: string };

function runsOf(root: Element): Run[] {
  const runs: Run[] = [];
  // What is in an option can have no language of its own
  const walk = (node: Node, language: string) => {
    if (node.nodeType === 3 && node.textContent!.trim())
      runs.push({ text: node.textContent!.trim(), language });
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (/^(script|style|template|option)$/i.test(element.nodeName)) return;
    const own = element.getAttribute('lang') ?? language;
    element.childNodes.forEach((child) => walk(child, own));
  };
  walk(root, 'en');
  return runs;
}

const pages = globSync('**/*.html', { cwd: dist }).map(readPage);
const twice = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

test('every page has one main heading, and a title and a description that no other has', () => {
  expect(pages.length).toBeGreaterThan(400);
  expect(pages.filter(({ headings }) => headings !== 1).map(({ path }) => path)).toEqual([]);
  expect(
    pages
      .filter(
        ({ title, description }) => !title.trim() || description.length !== 1 || !description[0]?.trim(),
      )
      .map(({ path }) => path),
  ).toEqual([]);
  expect(twice(pages.map(({ title }) => title))).toEqual([]);
  expect(twice(pages.flatMap(({ description }) => description))).toEqual([]);
});

test('every page names its own address as the canonical one', () => {
  const wrong = pages
    .map(({ path, canonical }) => ({
      path,
      canonical,
      own: new URL(`/${path.replace(/index\.html$/, '')}`, settings.address).href,
    }))
    .filter(
      ({ path, canonical, own }) => path !== '404.html' && (canonical.length !== 1 || canonical[0] !== own),
    );
  expect(wrong).toEqual([]);
});

test('Chinese is marked as Chinese wherever it stands among English, and English among Chinese', () => {
  const wrong = pages.flatMap(({ path, runs }) =>
    runs
      .filter(({ text, language }) => {
        const chinese = /\p{Script=Han}/u.test(text);
        if (chinese) return !language.startsWith('zh');
        // A word or a sign may be either; two English words are not
        return language.startsWith('zh-Han') && /[A-Za-z]{3,} +[A-Za-z]{3,}/.test(text);
      })
      .map(({ text, language }) => `${path} [${language}] ${text.slice(0, 60)}`),
  );
  expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  expect(pages.filter(({ mainLanguage }) => mainLanguage !== 'en').map(({ path }) => path)).toEqual([]);
});

test('a page loads nothing from elsewhere, whatever the reader does not follow', () => {
  const foreign = pages.flatMap(({ path, loaded }) =>
    loaded.filter((address) => !/^\/(?!\/)/.test(address)).map((address) => `${path} ${address}`),
  );
  expect(foreign).toEqual([]);
  expect(
    new Set(pages.flatMap(({ external }) => external.map((address) => new URL(address).protocol))),
  ).toEqual(new Set(['https:']));
});

test('no script that is loaded late has styles, which nothing would load', () => {
  const scripts = globSync('_astro/*.js', { cwd: dist });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => /\.css["'`]/.test(readFileSync(join(dist, path), 'utf8')))).toEqual([]);
});
