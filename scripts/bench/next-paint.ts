import type { Page } from 'playwright-core';

/** What a page is told to observe before it loads. */
declare global {
  interface Window {
    bench: { interactions: number[]; shift: number };
  }
}

/** The shortest time that browsers report, in milliseconds. */
const shortest = 16;

/** Has every document of a page observe its interactions and layout shifts from its beginning. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript((durationThreshold) => {
    window.bench = { interactions: [], shift: 0 };
    const see = (
      options: PerformanceObserverInit & { durationThreshold?: number },
      take: (entry: PerformanceEntry) => void,
    ) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        buffered: true,
        ...options,
      });
    see({ type: 'event', durationThreshold }, (entry) => {
      if ((entry as PerformanceEventTiming).interactionId) window.bench.interactions.push(entry.duration);
    });
    see({ type: 'layout-shift' }, (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) window.bench.shift += value;
    });
  }, shortest);
}

/**
 * Milliseconds from an interaction to the next paint, the longest of the events that it consists of, in steps of 8; what is
 * too short to be reported counts as the shortest time that is.
 */
export async function nextPaintAfter(page: Page, interact: () => Promise<void>): Promise<number> {
  await page.evaluate(() => void (window.bench.interactions = []));
  await interact();
  await settled(page);
  return page.evaluate((least) => Math.max(least, ...window.bench.interactions), shortest);
}

/** Waits until a page has painted and has nothing left to do, so that all it observed is written down. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    // A page that is never idle would be waited for without end
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    for (let turn = 0; turn < 5; turn++) {
      await painted();
      await idle();
    }
  });
}
