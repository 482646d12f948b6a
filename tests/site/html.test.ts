import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { dist, useSite } from './site.ts';

const site = useSite();
const files = globSync(`${dist}/**/*.html`);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How Astro writes void elements, empty attributes and long lines is no fault of a page.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults = new Set<string>();
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(file, 'utf8'));
    for (const { messages } of results) {
      for (const { ruleId, selector, message } of messages)
        faults.add(`${file}: ${ruleId} ${selector} ${message}`);
    }
  }
  expect(files.length).toBeGreaterThan(400);
  expect([...faults].slice(0, 20).join('\n')).toBe('');
});

test('no link or fragment leads nowhere', async () => {
  const { links } = await new LinkChecker().check({
    path: [site.address('')],
    recurse: true,
    checkFragments: true,
    concurrency: 8,
    linksToSkip: ['^https?://(?!127\\.0\\.0\\.1)'],
  });
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent }) => `${parent} → ${url}`);
  expect(links.length).toBeGreaterThan(files.length);
  expect(broken.slice(0, 20).join('\n')).toBe('');
}, 300_000);
