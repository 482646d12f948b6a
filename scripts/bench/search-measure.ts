import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { median } from './rounds.ts';
import { coldBytes, find, score, show, type Score, type Search } from './search-asking.ts';
import { openBrowser, type SearchBrowser } from './search-browser.ts';
import { makeQuestions, plainKinds, type Amount, type Questions } from './search-questions.ts';
import { buildStock, type StockIndex } from './search-stock.ts';
import { withFolder } from './temporary.ts';

/** The same measure of our search and of stock Pagefind. */
export type Pair = { own: number; stock: number };

/** What was measured on some articles. */
export type Measured = {
  paragraphs: number;
  /** How right the answers are, by kind of question. */
  own: Map<string, Score>;
  stock: Map<string, Score>;
  /** How many questions an index in several volumes answers as the whole one does. */
  split: { same: number; all: number };
  /** Bytes on disk of what Chinese queries need. */
  bundle: Pair;
  /** Bytes that come with a first query, its excerpts included; the median. */
  cold: Pair;
  /** Milliseconds that a query takes whose files are there; the 95th percentile. */
  warm: Pair;
  /** Milliseconds that the slowest query of 10,000 characters takes. */
  longest: number;
};

const OWN: Search = { program: 'ownSearch', folder: 'pagefind' };
const SPLIT: Search = { program: 'ownSearch', folder: 'split/pagefind' };
const STOCK: Search = { program: 'stockSearch', folder: 'stock' };
const VOLUMES = 4;
const COLD_QUERIES = 20;
const LONG = ['反导', '反 导 ', 'xian', 'fan dao ', 'missile ', '"', '" ', '“a '].map((part) =>
  part.repeat(10_000 / part.length),
);
/** A query is shown so often once its files are there: other programs disturb single turns. */
const TURNS = 3;
/** Of each kind. Stock Pagefind takes so long that it is asked no more of them. */
const SOME = 100;

/** Indexes some articles with both, and asks both in one Chromium. */
export function measure(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  amount: Amount,
): Promise<Measured> {
  return withFolder(async (folder) => {
    const stock = await buildStock(articles, join(folder, STOCK.folder));
    await buildSearchIndex({ articles, entities, outDir: folder });
    const articlesPerVolume = Math.ceil(articles.length / VOLUMES);
    const split = { articles, entities, outDir: join(folder, 'split'), articlesPerVolume };
    if (amount.split) await buildSearchIndex(split);
    const browser = await openBrowser(folder);
    const questions = makeQuestions(articles, entities, amount);
    try {
      return {
        paragraphs: articles.reduce((sum, { blocks }) => sum + blocks.length, 0),
        bundle: { own: chineseBytes(join(folder, OWN.folder)), stock: stock.bytes },
        ...(await costs(browser, questions)),
        ...(await answers(browser.page, questions, stock, amount.split)),
      };
    } finally {
      await browser.close();
    }
  });
}

/** All but the readings and the English, which stock Pagefind does not index either. */
function chineseBytes(folder: string): number {
  const files = globSync('**/*.*', { cwd: folder }).filter((file) => !/latin/.test(file));
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

async function costs(
  browser: SearchBrowser,
  questions: Questions,
): Promise<Pick<Measured, 'warm' | 'cold' | 'longest'>> {
  const queries = plainKinds.flatMap((kind) => some(questions, kind).map(({ typed }) => typed));
  const [own, stock] = await show(browser.page, [OWN, STOCK], queries, TURNS);
  const [long] = await show(browser.page, [OWN], LONG);
  const first = queries.filter((_, index) => index % Math.ceil(queries.length / COLD_QUERIES) === 0);
  return {
    longest: Math.max(...long!),
    warm: { own: slowest(own!), stock: slowest(stock!) },
    cold: {
      own: median(await coldBytes(browser, OWN, first)),
      stock: median(await coldBytes(browser, STOCK, first)),
    },
  };
}

const some = (questions: Questions, kind: string) => (questions.get(kind) ?? []).slice(0, SOME);

/** The 95th percentile. */
const slowest = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!;

async function answers(
  page: Page,
  questions: Questions,
  { addressOf }: StockIndex,
  isSplit: boolean,
): Promise<Pick<Measured, 'own' | 'stock' | 'split'>> {
  const [own, stock, split] = [new Map<string, Score>(), new Map<string, Score>(), { same: 0, all: 0 }];
  for (const [kind, asked] of questions) {
    const found = await find(page, OWN, typedIn(asked));
    own.set(kind, score(asked, found));
    const few = some(questions, kind);
    const apart = isSplit ? await find(page, SPLIT, typedIn(few)) : [];
    split.all += apart.length;
    split.same += apart.filter((addresses, index) => addresses.join() === found[index]!.join()).length;
    if (!plainKinds.includes(kind)) continue;
    const ids = await find(page, STOCK, typedIn(few));
    stock.set(
      kind,
      score(
        few,
        ids.map((some) => some.map(addressOf)),
      ),
    );
  }
  return { own, stock, split };
}

const typedIn = (questions: readonly { typed: string }[]): string[] => questions.map(({ typed }) => typed);
