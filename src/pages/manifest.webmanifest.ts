import type { APIRoute } from 'astro';
import { withBase } from '../reading/address.ts';
import { site } from '../site.ts';

/** What a device shows of the site once it is installed. The colours are the paper and the seal of its pages. */
export const GET: APIRoute = () =>
  Response.json({
    name: `${site.name.zh} ${site.name.en}`,
    short_name: site.name.zh,
    description: `${site.tagline.zh} ${site.tagline.en}`,
    lang: 'zh-Hans',
    id: site.base,
    start_url: site.base,
    scope: site.base,
    display: 'standalone',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    categories: ['education', 'books'],
    icons: [
      { src: withBase('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: withBase('icons/icon-192.png'), type: 'image/png', sizes: '192x192' },
      { src: withBase('icons/icon-512.png'), type: 'image/png', sizes: '512x512' },
      { src: withBase('icons/maskable-512.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
