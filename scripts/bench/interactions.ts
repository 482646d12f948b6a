import type { Browser, Page } from 'playwright-core';
import { atMost, type Figure } from './figure.ts';
import { nextPaintAfter, observe, settled } from './next-paint.ts';
import { sampleSlug } from './sample.ts';

const ROUNDS = 5;
const SLOWDOWN = 4;
const phone = { width: 390, height: 844 };

/** What a reader does, and how it is done on the page and on the floor; `ready` comes before and is not timed. */
type Interaction = {
  what: string;
  ready?: (page: Page) => Promise<void>;
  onPage: (page: Page) => Promise<void>;
  onFloor: (page: Page) => Promise<void>;
};

const openNote = (page: Page) => page.locator('h1 ruby').first().click({ force: true });
const press = (key: string) => (page: Page) => page.keyboard.press(key);

const interactions: Interaction[] = [
  { what: 'opening a note', onPage: openNote, onFloor: openNote },
  { what: 'hiding the pinyin of the article', onPage: press('p'), onFloor: press('p') },
  {
    what: 'writing the article in traditional characters',
    ready: async (page) => {
      await page.locator('reading-settings > button').click();
      await page.locator('select[name=script]').focus();
    },
    onPage: press('ArrowDown'),
    onFloor: press('s'),
  },
];

/** Milliseconds from each interaction to the next paint, the least of some rounds, on a phone's screen and a slow processor. */
export async function interactionFigures(browser: Browser, url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, ready, onPage, onFloor } of interactions) {
    const turns: [page: number, floor: number][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const floor = await timed(browser, `${url}floor/`, onFloor);
      turns.push([await timed(browser, `${url}articles/${sampleSlug()}/`, onPage, ready), floor]);
    }
    // Other programs of the machine only add to a time
    const [page, floor] = [
      Math.min(...turns.map(([time]) => time)),
      Math.min(...turns.map(([, time]) => time)),
    ];
    figures.push({
      what: `${what}: to the next paint, processor slowed ${SLOWDOWN} times`,
      value: `${page} ms`,
      baseline: { name: 'plain HTML', value: `${floor} ms` },
      ratio: page / floor,
      goal: atMost(page, 100, 'ms', true),
    });
  }
  return figures;
}

async function timed(
  browser: Browser,
  address: string,
  interact: (page: Page) => Promise<void>,
  ready?: (page: Page) => Promise<void>,
): Promise<number> {
  const page = await browser.newPage({ viewport: phone });
  await observe(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await ready?.(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await settled(page);
  const time = await nextPaintAfter(page, () => interact(page));
  await page.close();
  return time;
}
