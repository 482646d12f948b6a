import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Writes the `_headers` file that Netlify, Cloudflare Pages and their like read from the root of a site. */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: 'pangzhu-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), headersFile(base)),
    },
  };
}

/**
 * The headers of a site under a base path. Hosts join the values of a header that several rules set, so each is set by
 * one rule only. Each page has the rest of its content security policy in itself; who may frame it can only stand here.
 */
export const headersFile = (base: string): string =>
  Object.entries({
    [`${base}*`]: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
    [`${base}_astro/*`]: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    [`${base}sw.js`]: { 'Cache-Control': 'no-cache' },
  })
    .map(([path, headers]) => [path, ...Object.entries(headers).map((header) => `  ${header.join(': ')}`)])
    .flat()
    .join('\n')
    .concat('\n');
