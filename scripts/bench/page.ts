import { chromium } from 'playwright-core';
import { launchOptions } from '../install/chromium.mjs';
import type { Figure } from './figure.ts';
import { interactionFigures } from './interactions.ts';
import { shiftFigures } from './layout-shift.ts';
import { withServedSite } from './served-site.ts';

/** What a reader feels of the built page in Chromium: that nothing moves by itself, and how soon what is asked for is seen. */
export function benchPage(): Promise<Figure[]> {
  return withServedSite(async (url) => {
    const browser = await chromium.launch(launchOptions());
    try {
      return [...(await shiftFigures(browser, url)), ...(await interactionFigures(browser, url))];
    } finally {
      await browser.close();
    }
  });
}
