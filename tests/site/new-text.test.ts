import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCold, writeSite } from '../../scripts/bench/astro-project.ts';
import { runContent } from '../../scripts/content/run-content.ts';
import { runNew } from '../../scripts/new/run-new.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { confirmNames } from '../draft/confirm.ts';
import { violationsOf } from './axe.ts';
import { phone, useSite } from './site.ts';

// A text in no words, with three foreign names (two of them long and short), a Chinese one and an organisation
const file = 'tests/fixtures/draft/lighthouse.txt';
const text = readFileSync(file, 'utf8').replace(/\s/gu, '');

const folder = mkdtempSync(join(tmpdir(), 'pangzhu-new-'));
const content = join(folder, 'content');
const site = useSite(join(folder, 'site', 'dist'));

const language = loadLanguage();
const wishes = { simplify: false, today: '2026-11-26' };

beforeAll(async () => {
  mkdirSync(content);
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  expect(runNew({ file, slug: 'lighthouse', ...wishes }, content, language)).toMatchObject({ code: 0 });
  confirmNames(content, 'lighthouse');
  expect(runNew({ file, slug: 'chinese-only', ...wishes }, content, language)).toMatchObject({ code: 0 });
  appendFileSync(join(content, 'sources/chinese-only/article.yaml'), 'translation: none\n');
  expect(runContent('write', content, language)).toMatchObject({ code: 0 });
  await buildCold(writeSite(join(folder, 'site'), content));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('a text that was only drafted can be read: every character once, and it says that it has no translation', async () => {
  const page = await site.open('articles/lighthouse/', { viewport: phone });
  const chinese = await page.$$eval('article :is(h1, h2, .text)', (all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const aid of copy.querySelectorAll('rt')) aid.remove();
      return copy.textContent.replace(/\s/gu, '');
    }),
  );
  expect(chinese.join('')).toBe(text);
  const english = await page.$$eval('.row:not(.headline) .translation', (all) =>
    all.map((element) => element.textContent.trim()),
  );
  expect(new Set(english)).toEqual(new Set(['尚无译文 Not translated yet']));
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

test('a text that shall have no translation does not say that it has none, nor that it has one', async () => {
  const page = await site.open('articles/chinese-only/', { viewport: phone });
  expect(await page.locator('.row:not(.headline) :is(.translation, .turn-translation)').count()).toBe(0);
  expect(await page.getAttribute('meta[name=description]', 'content')).not.toContain('translation');
  expect(await violationsOf(page)).toEqual([]);
  await page.goto(site.address('articles/chinese-only/p1/'));
  expect(await page.locator('.translation').count()).toBe(0);
  await page.context().close();
});

test('its names are those that the finder proposed: people by their long and short names, the organisation', async () => {
  const page = await site.open('entities/');
  const names = (await page.textContent('main'))!;
  for (const name of ['埃里克·松德伯格', '玛伦·维斯特加德', '范德林登', '周明', '北欧灯塔保护协会'])
    expect(names).toContain(name);
  await page.goto(site.address('entities/songdeboge/'));
  expect(await page.locator('main .line').count()).toBe(4);
  await page.context().close();
});

test('its pages stay as they are when another text comes', async () => {
  const more = join(folder, 'more');
  cpSync(content, join(more, 'content'), { recursive: true });
  writeFileSync(join(more, 'river.txt'), '河水上涨\n\n新华社南京10月8日电 河水今天上涨。居民说，桥很安全。');
  const draft = { file: join(more, 'river.txt'), slug: 'river', ...wishes };
  expect(runNew(draft, join(more, 'content'), language)).toMatchObject({ code: 0 });
  await buildCold(writeSite(join(more, 'site'), join(more, 'content')));
  for (const page of [
    'articles/lighthouse',
    'articles/lighthouse/p2',
    'articles/lighthouse/vocabulary',
    'about',
  ]) {
    const [before, after] = [folder, more].map((at) =>
      readFileSync(join(at, 'site', 'dist', page, 'index.html'), 'utf8'),
    );
    expect(after, page).toBe(before);
  }
}, 300_000);
