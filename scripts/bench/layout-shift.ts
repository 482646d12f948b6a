import type { Browser, Page } from 'playwright-core';
import { atMost, type Figure } from './figure.ts';
import { observe, settled } from './next-paint.ts';
import { sampleSlug } from './sample.ts';

/** Reading settings that scripts apply: what they change must not be seen to change. */
const settings = ['', '?script=traditional', '?notation=zhuyin', '?pinyin=above-4&translation=demand'];
const widths = [390, 1440];

/** How far things move by themselves while a page loads and is scrolled to its end, by Chromium's measure. */
export async function shiftFigures(browser: Browser, url: string): Promise<Figure[]> {
  const article = `articles/${sampleSlug()}/`;
  const paths = ['', ...settings.map((query) => article + query), `${article}p7/`, 'search/'];
  const shifts: { path: string; width: number; shift: number }[] = [];
  for (const path of paths) {
    for (const width of widths)
      shifts.push({ path, width, shift: await shiftOf(browser, url + path, width) });
  }
  const worst = shifts.toSorted((a, b) => b.shift - a.shift)[0]!;
  const shift = Number(worst.shift.toFixed(4));
  const where = shift ? `/${worst.path} at ${worst.width} px` : `${shifts.length} views`;
  return [
    { what: `layout shift, the most of ${where}`, value: String(shift), goal: atMost(shift, 0, '', true) },
  ];
}

async function shiftOf(browser: Browser, address: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await observe(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await scrollToEnd(page);
  const shift = await page.evaluate(() => window.bench.shift);
  await page.close();
  return shift;
}

async function scrollToEnd(page: Page): Promise<void> {
  const isAtEnd = () =>
    page.evaluate(() => scrollY + innerHeight + 1 >= document.documentElement.scrollHeight);
  do {
    await page.evaluate(() => scrollBy(0, innerHeight * 0.8));
    await settled(page);
  } while (!(await isAtEnd()));
}
