import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/search/integration.ts';
import { contentFolder, site } from './src/site.ts';

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap(), searchIndex(contentFolder)],
  // Fonts stay files: the content security policy allows none in data addresses.
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
