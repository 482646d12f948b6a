import lighthouse from 'lighthouse';
import { createServer, type AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { launchOptions } from '../install/chromium.mjs';
import { above, type Figure } from './figure.ts';
import { sampleSlug } from './sample.ts';
import { withServedSite } from './served-site.ts';

/** Lighthouse's scores on a phone as it simulates one, and what keeps a score below 100. */
export function benchLighthouse(): Promise<Figure[]> {
  const article = `articles/${sampleSlug()}/`;
  const pages = { home: '', article, paragraph: `${article}p7/`, search: 'search/' };
  return withServedSite(async (url) => {
    const port = await freePort();
    const { args, ...options } = launchOptions();
    const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
    try {
      const figures: Figure[] = [];
      for (const [name, path] of Object.entries(pages))
        figures.push(...(await scores(name, url + path, port)));
      return figures;
    } finally {
      await browser.close();
    }
  });
}

async function scores(page: string, url: string, port: number): Promise<Figure[]> {
  const { lhr } = (await lighthouse(url, { port, logLevel: 'error' }))!;
  return Object.values(lhr.categories).map(({ title, score, auditRefs }) => {
    const points = Math.round((score ?? 0) * 100);
    const lacking = auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim());
    const why = points < 100 ? ` (${lacking.join(', ')})` : '';
    return { what: `${page}: ${title}${why}`, value: String(points), goal: above(points, 99, '99') };
  });
}

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
