import { getViteConfig } from 'astro/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';

/** Everything that needs no built site. Extends the configuration here, so components can be imported. */
const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', 'tests/bench/**'],
  },
};

/** The site in dist, in Chromium. Its files run one after another, as each starts a browser. */
const site: TestProjectInlineConfiguration = {
  test: {
    name: 'site',
    include: ['tests/site/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

// The developer's toolbar would write absolute paths into what components render
export default getViteConfig({ test: { projects: [unit, site] } }, { devToolbar: { enabled: false } });
