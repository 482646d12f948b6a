import { join } from 'node:path';
import { contentFolder } from '../../src/site.ts';
import { buildCold, writeFloor, writeSite } from './astro-project.ts';
import { atMost, megabytes, seconds, type Figure } from './figure.ts';
import type { Usage } from './measured-run.ts';
import { median, summary } from './rounds.ts';
import { sizeOf } from './size.ts';
import { withFolder } from './temporary.ts';

const FLOOR = 'the same HTML from ready files';
const ROUNDS = 3;

/** Processor time and memory of a cold `astro build` of this site, against the plainest Astro page for the same HTML. */
export async function benchBuild(): Promise<Figure[]> {
  const turns = await turnsOf(contentFolder, ROUNDS);
  return buildFigures('the site', turns);
}

/** One build of the site, how many pages of how many bytes it wrote, and one build of the floor made from them. */
export type Turn = { site: Usage; floor: Usage; pages: number; bytes: number; index: number };

/** Builds a site and its floor in turns. */
function turnsOf(content: string, rounds: number): Promise<Turn[]> {
  return withFolder(async (folder) => {
    const turns: Turn[] = [];
    for (let round = 0; round < rounds; round++) {
      turns.push(await turnOf(writeSite(join(folder, `site${round}`), content)));
    }
    return turns;
  });
}

/** Builds a project of the site, and beside it the floor. */
export async function turnOf(project: string): Promise<Turn> {
  const site = await buildCold(project);
  const dist = join(project, 'dist');
  const floor = await buildCold(writeFloor(`${project}-floor`, dist));
  const { files, bytes } = sizeOf(dist, '**/*.html');
  return { site, floor, pages: files, bytes, index: sizeOf(dist, 'pagefind/**').bytes };
}

/** Pages are compared with pages: the search index is left out of the ratio and stands on a line of its own. */
export function buildFigures(of: string, turns: readonly Turn[]): Figure[] {
  const pages = summary(turns.map(({ site, floor }) => [pagesOf(floor), pagesOf(site)] as const));
  const index = median(turns.map(({ site }) => indexOf(site)));
  const lists = median(turns.map(({ site }) => site.cpu - pagesOf(site) - indexOf(site)));
  const memory = summary(turns.map(({ site, floor }) => [floor.peak, site.peak] as const));
  const written = turns.at(-1);
  return [
    {
      what: `${of}: ${written?.pages ?? 0} pages, ${megabytes(written?.bytes ?? 0)}, CPU`,
      value: seconds(pages.subject),
      baseline: { name: FLOOR, value: seconds(pages.baseline) },
      ratio: pages.ratio,
      goal: atMost(pages.ratio, 2),
    },
    { what: `${of}: search index, ${megabytes(written?.index ?? 0)}, CPU`, value: seconds(index) },
    { what: `${of}: sitemap and lists of files, CPU`, value: seconds(lists) },
    {
      what: `${of}: peak memory`,
      value: megabytes(memory.subject),
      baseline: { name: FLOOR, value: megabytes(memory.baseline) },
      ratio: memory.ratio,
      goal: atMost(memory.subject / 1e6, 2000, 'MB'),
    },
  ];
}

/** Milliseconds of processor time until all pages were written; a project without a mark writes nothing after them. */
export const pagesOf = ({ cpu, marks }: Usage): number => marks['pages'] ?? cpu;

/** Milliseconds of processor time for the search index. */
export const indexOf = ({ marks }: Usage): number => (marks['indexed'] ?? 0) - (marks['listed'] ?? 0);
