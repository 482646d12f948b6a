import type { Page } from 'playwright-core';

/** Has a page add up, from its next load on, how far things move by themselves, by Chromium's measure. */
export const watchShift = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shift = { value: 0 };
    Object.assign(window, { shift });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shift.value += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The sum so far. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: { value: number } }).shift.value);
