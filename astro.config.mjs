import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx()],
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
    },
  },
});
