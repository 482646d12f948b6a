import type { Page } from 'playwright-core';
import type { SearchBrowser } from './search-browser.ts';
import type * as Programs from './search-in-browser.ts';
import type { Question } from './search-questions.ts';

/** A search to ask: which of the programs in the browser, and the folder of the host that its index is in. */
export type Search = { program: 'ownSearch' | 'stockSearch'; folder: string };

/** Shares of what should be found that is found, and of what is found that is right; questions with both whole. */
export type Score = { recall: number; precision: number; exact: number; all: number };

const MODULE = '/scripts/bench/search-in-browser.ts';
const AT_ONCE = 50;

/** What a search finds for each query. */
export async function find(page: Page, search: Search, queries: readonly string[]): Promise<string[][]> {
  const found: string[][] = [];
  for (let at = 0; at < queries.length; at += AT_ONCE) {
    const some = queries.slice(at, at + AT_ONCE);
    found.push(
      ...(await page.evaluate(
        async ({ module, search: { program, folder }, some }) => {
          const key = `${program} ${folder}`;
          const kept = window as unknown as Record<string, Promise<Programs.Program>>;
          kept[key] ??= ((await import(module)) as typeof Programs)[program](folder);
          const asked = await kept[key];
          const answers: string[][] = [];
          for (const query of some) answers.push(await asked.find(query));
          return answers;
        },
        { module: MODULE, search, some },
      )),
    );
  }
  return found;
}

/** How right the answers to some questions are. */
export function score(questions: readonly Question[], answers: readonly string[][]): Score {
  const counts = questions.map(({ truth }, index) => {
    const answer = answers[index]!;
    const isTrue = new Set(truth);
    const right = answer.filter((address) => isTrue.has(address)).length;
    return { right, truth: truth.length, answer: answer.length };
  });
  const sum = (of: (count: (typeof counts)[number]) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  return {
    recall: sum(({ right }) => right) / sum(({ truth }) => truth),
    precision:
      sum(({ right }) => right) /
      Math.max(
        1,
        sum(({ answer }) => answer),
      ),
    exact: counts.filter(({ right, truth, answer }) => right === truth && right === answer).length,
    all: questions.length,
  };
}

/** Bytes of the index that a reader's first query brings, for each query. */
export async function coldBytes(
  browser: SearchBrowser,
  search: Search,
  queries: readonly string[],
): Promise<number[]> {
  const bytes: number[] = [];
  for (const query of queries) {
    await browser.page.reload();
    browser.received(`/${search.folder}/`);
    await show(browser.page, [search], [query]);
    bytes.push(browser.received(`/${search.folder}/`));
  }
  return bytes;
}

/**
 * Shows the results of queries with several searches in turns, each query once and then so many times again, and gives the
 * milliseconds by search: the median of the times again, or the one time if there are none.
 */
export function show(
  page: Page,
  searches: readonly Search[],
  queries: readonly string[],
  again = 0,
): Promise<number[][]> {
  return page.evaluate(
    async ({ module, searches, queries, again }) => {
      const programs = (await import(module)) as typeof Programs;
      const opened = await Promise.all(searches.map(({ program, folder }) => programs[program](folder)));
      const times = opened.map((): number[] => []);
      for (const query of queries)
        for (const [index, program] of opened.entries()) {
          const taken: number[] = [];
          for (let turn = 0; turn <= again; turn += 1) {
            const start = performance.now();
            await program.show(query);
            taken.push(performance.now() - start);
          }
          const counted = taken.slice(again && 1).sort((a, b) => a - b);
          times[index]!.push(counted[counted.length >> 1]!);
        }
      return times;
    },
    { module: MODULE, searches, queries, again },
  );
}
