import type { APIRoute } from 'astro';
import { withBase } from '../reading/address.ts';
import { wholeAddress } from '../takeaway/address.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${wholeAddress(withBase('sitemap-index.xml'))}\n`);
