import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { article, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

const violations = async (page: Page): Promise<string[]> => {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
};

test('a screen reader is given a paragraph as Chinese, each word once, without its pinyin', async () => {
  const page = await site.open(path);
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#p1' });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  const spoken = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
  expect(spoken.join('').replace(/\s/g, '')).toBe(article.blocks.find(({ id }) => id === 'p1')!.text);
  await page.context().close();
});

describe('axe finds nothing', () => {
  test('with the note of a word open', async () => {
    const page = await site.open(path, { viewport: phone });
    await page.locator('#p1 ruby').nth(2).click();
    await page.locator('#note dd').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('with the settings open, in sepia', async () => {
    const page = await site.open(`${path}?theme=sepia`);
    await page.locator('reading-settings > button').click();
    await page.locator('#settings').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('with the search open', async () => {
    const page = await site.open('about/');
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('反导');
    await page.locator('dialog mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

test('the text flows at 400 % zoom', async () => {
  // 1280 px at 400 % is 320 px (WCAG 1.4.10).
  const page = await site.open(path, { viewport: { width: 320, height: 256 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

test('targets are at least 24 px in both directions', async () => {
  const page = await site.open(path, { viewport: phone });
  // Paragraphs out of sight have no size until they come near
  await page.$$eval('.paragraph', (all) => {
    for (const element of all as HTMLElement[]) element.style.contentVisibility = 'visible';
  });
  const small = await page.$$eval('button, select, summary, .gutter a', (targets) =>
    targets
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
  await page.context().close();
});
