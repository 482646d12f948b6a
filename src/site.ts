import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { site as schema } from './model/site.ts';
import { loadSite } from './pipeline/load-site.ts';
import { parseShare, whole } from './share.ts';

/** Folder of the texts: a publisher's own by PANGZHU_CONTENT, else the one of this repository. */
export const contentFolder = resolve(process.env['PANGZHU_CONTENT'] ?? 'content');

/** What `site.yaml` says; PANGZHU_BASE overrides the path, so that one text can be built for two places. */
export const site = schema.parse({
  ...loadSite(contentFolder),
  ...(process.env['PANGZHU_BASE'] && { base: process.env['PANGZHU_BASE'] }),
});

const { shard } = parseArgs({ strict: false, options: { shard: { type: 'string' } } }).values;

/** The share of the pages that this build makes: `--shard 3/8` of `npm run build`, else all. */
export const share = typeof shard === 'string' ? parseShare(shard) : whole;
