import { getViteConfig } from 'astro/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';

/** Long enough for a busy machine: no test is about time. In milliseconds. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

/** Everything that needs no built site. Extends the configuration here, so components can be imported. */
const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    ...patience,
  },
};

/** The site in dist, in Chromium: two files at a time, as each starts a browser. */
const site: TestProjectInlineConfiguration = {
  test: {
    name: 'site',
    include: ['tests/site/**/*.test.ts'],
    maxWorkers: 2,
    ...patience,
  },
};

// The developer's toolbar would write absolute paths into what components render
export default getViteConfig({ test: { projects: [unit, site] } }, { devToolbar: { enabled: false } });
