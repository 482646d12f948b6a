import type { APIRoute } from 'astro';
import { siteIndex } from '../content.ts';
import { scriptTable } from '../language/script-table.ts';

/** What it takes to write in simplified characters the Chinese of the site that is in traditional ones. */
export const GET: APIRoute = async () => Response.json(scriptTable([...(await siteIndex()).simplified]));
