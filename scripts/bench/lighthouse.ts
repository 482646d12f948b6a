import lighthouse, { type Result } from 'lighthouse';
import { createServer, type AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { launchOptions } from '../install/chromium.mjs';
import { above, type Figure } from './figure.ts';
import { sampleSlug } from './sample.ts';
import { withServedSite } from './served-site.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's scores on a phone as it simulates one, and what keeps a score below 100. The speed of the same article as
 * plain HTML is the most that the machine gives at the time.
 */
export function benchLighthouse(): Promise<Figure[]> {
  const article = `articles/${sampleSlug()}/`;
  const pages = { home: '', article, paragraph: `${article}p7/`, search: 'search/' };
  return withServedSite(async (url) => {
    const port = await freePort();
    const { args, ...options } = launchOptions();
    const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
    try {
      const figures: Figure[] = [];
      for (const [page, path] of Object.entries(pages)) {
        const floor = await audited(`${url}floor/`, port);
        figures.push(...scores(page, await audited(url + path, port), floor));
      }
      return figures;
    } finally {
      await browser.close();
    }
  });
}

const audited = async (url: string, port: number) =>
  (await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories }))!.lhr;

function scores(page: string, { categories, audits }: Result, floor: Result): Figure[] {
  return Object.values(categories).map(({ id, title, score, auditRefs }) => {
    const lacking = auditRefs
      .filter((audit) => audit.weight > 0 && (audits[audit.id]?.score ?? 1) < 1)
      .map((audit) => `${audit.id} ${audits[audit.id]?.displayValue ?? ''}`.trim());
    const why = points(score) < 100 ? ` (${lacking.join(', ')})` : '';
    const baseline = { name: 'plain HTML', value: String(points(floor.categories[id]!.score)) };
    return {
      what: `${page}: ${title}${why}`,
      value: String(points(score)),
      ...(id === 'performance' && { baseline }),
      goal: above(points(score), 99, '99'),
    };
  });
}

const points = (score: number | null): number => Math.round((score ?? 0) * 100);

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
