import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { articleByArticle } from './src/article-by-article.ts';
import { markShare } from './src/merge/mark-share.ts';
import { siteMap } from './src/merge/sitemap.ts';
import { hostHeaders } from './src/offline/headers.ts';
import { offline } from './src/offline/integration.ts';
import { recoverArticles } from './src/pipeline/recover-articles.ts';
import { searchIndex } from './src/search/integration.ts';
import { contentFolder, share, site } from './src/site.ts';

// A content build that was killed while it wrote is finished first.
recoverArticles(join(contentFolder, 'articles'));

/**
 * What only the development server has: the style guide, and articles that are built as they are written. A build does not
 * load what that takes.
 * @type {import('astro').AstroIntegration}
 */
const whileWriting = {
  name: 'pangzhu-while-writing',
  hooks: {
    'astro:config:setup': async ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/styleguide', entrypoint: './src/pages/_styleguide.astro' });
      const { liveContent } = await import('./src/dev/live-content.ts');
      updateConfig({ integrations: [liveContent(contentFolder)] });
    },
  },
};

/**
 * Vite calls each `import()` through a helper that loads what a script needs in advance, styles above all. None here has
 * styles, and the helper is heavier than most scripts that it would load.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'pangzhu-plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    whileWriting,
    mdx(),
    articleByArticle,
    share.count === 1 ? siteMap() : markShare(share),
    searchIndex(contentFolder, share),
    offline(contentFolder, share),
    hostHeaders(site.base),
  ],
  // No page has code, and the styles of the highlighter are inline
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // Fonts stay files: the content security policy allows none in data addresses.
      assetsInlineLimit: 0,
      // Astro itself writes one into each article, and reads it before anything is bundled.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [plainImports],
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
