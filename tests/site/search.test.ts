import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { loadConverter } from '../../src/language/converter.ts';
import { entities as entitiesSchema } from '../../src/model/entity.ts';
import { answersTo, answersToRun, makeOracle, spell, spellings, wordsOf } from '../search/oracle.ts';
import { pick, randomNumbers } from '../search/random.ts';
import { article, useSite } from './site.ts';

const site = useSite();
const entities = entitiesSchema.parse(parse(readFileSync('content/entities.yaml', 'utf8')));
const oracle = makeOracle([article], entities);
const words = article.blocks
  .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
  .filter(({ reading }) => reading);
const readings = new Map(words.map(({ text, reading }) => [text, reading!]));
const forms = new Map(entities.flatMap((entity) => entity.forms.map(({ text, reading }) => [text, reading])));
const { toTraditional } = loadConverter();

let page: Page;
beforeAll(async () => {
  page = await site.open('');
  await page.keyboard.press('/');
  await page.waitForSelector('search-panel:defined');
  // What is not shown need not be laid out
  await page.keyboard.press('Escape');
});
afterAll(() => page.context().close());

/** The addresses that the site's search gives for each query, such as `nato/p7`. */
function ask(queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (all) => {
    const panel = document.querySelector('search-panel')!;
    const answers: string[][] = [];
    for (const query of all) {
      panel.input.value = query;
      await panel.run();
      const links = [...panel.querySelectorAll<HTMLAnchorElement>('.article-result .result')];
      answers.push(links.map(({ pathname, hash }) => `${pathname.split('/').at(-2)!}/${hash.slice(1)}`));
    }
    return answers;
  }, queries);
}

/** Expects the answers to be those that are true, and shows the first few queries whose answers are not. */
async function expectExact(cases: readonly [query: string, truth: string[]][]): Promise<void> {
  const answers = await ask(cases.map(([query]) => query));
  const wrong = cases
    .map(([query, truth], index) => ({ query, truth, answer: answers[index]! }))
    .filter(({ truth, answer }) => truth.join() !== answer.join());
  expect(wrong.slice(0, 5)).toEqual([]);
}

describe('finds exactly the blocks that have', { timeout: 240_000 }, () => {
  const random = randomNumbers(20110608);
  const substrings = Array.from({ length: 1000 }, () => {
    const characters = [...pick(article.blocks, random).text.replace(/\s/g, '')];
    const length = 1 + Math.floor(random() * 8);
    const start = Math.floor(random() * Math.max(1, characters.length - length));
    return characters.slice(start, start + length).join('');
  });

  test('any of 1,000 runs of characters', async () => {
    expect(substrings.filter((run) => /\p{P}|\d/u.test(run)).length).toBeGreaterThan(100);
    await expectExact(substrings.map((run) => [run, answersToRun(oracle, run)]));
  });

  test('a headword or name, in simplified or traditional characters', async () => {
    const all = [...new Set([...readings.keys(), ...forms.keys()])];
    const cases = all.flatMap((word): [string, string[]][] =>
      [word, toTraditional(word)].map((typed) => [typed, oracle.han(word)]),
    );
    await expectExact(cases);
  });

  test.each(spellings)('a headword or name, spelled like %s', async (spelling) => {
    const all = new Set([...readings.values(), ...forms.values()].filter((reading) => reading !== undefined));
    await expectExact(
      [...all].map((reading) => [spell(spelling, reading), answersTo(oracle, spelling, reading)]),
    );
  });

  test('any of 300 English words and phrases', async () => {
    const fields = article.blocks.flatMap(({ sentences }) =>
      sentences.map(({ translation }) => wordsOf(translation ?? '')),
    );
    const cases = Array.from({ length: 300 }, (_, index): [string, string[]] => {
      const field = pick(fields, random).filter((word) => /[a-z]/.test(word));
      if (index % 2 === 0) {
        const word = pick(field, random);
        return [word, oracle.union(oracle.english([word]), oracle.letters(word), oracle.han(word))];
      }
      const start = Math.floor(random() * (field.length - 2));
      const phrase = field.slice(start, start + 2 + Math.floor(random() * 3));
      return [`"${phrase.join(' ')}"`, oracle.english(phrase, true)];
    });
    await expectExact(cases);
  });

  test('several things at once', async () => {
    const both = (...sets: string[][]) =>
      sets[0]!.filter((address) => sets.every((set) => set.includes(address)));
    await expectExact([
      ['北约 missile', both(oracle.han('北约'), oracle.english(['missile']))],
      ['rasmussen 乐观', both(oracle.english(['rasmussen']), oracle.han('乐观'))],
      ['反導 歐洲', both(oracle.han('反导'), oracle.han('欧洲'))],
      ['俄　美', both(oracle.han('俄'), oracle.han('美'))],
      [
        'beiyue mishuzhang',
        both(oracle.pinyin('fandao', 'bei3 yue1'), oracle.pinyin('fandao', 'mi4 shu1 zhang3')),
      ],
      ['"北约" "俄罗斯"', both(oracle.han('北约'), oracle.han('俄罗斯'))],
    ]);
  });
});
