import { describe, expect, test } from 'vitest';
import { parseQuery, type Want } from '../../src/search/query.ts';
import { variantsOf, wordsIn } from '../../src/search/manifest.ts';
import { readVariants } from '../../src/search/variants.ts';

const words = ['反导', '批复', '颠覆', '答复', '干部', '北约', '后来', '皇后', '，'];
const table = variantsOf(new Set(words));
const meant = readVariants(table);

function runsOf(query: string): string[] {
  const all = (want: Want): string[] => {
    if ('any' in want) return want.any.flatMap(all);
    return 'han' in want ? [want.han] : [];
  };
  return all(parseQuery(query, meant)!);
}

describe('a traditional query looks for', () => {
  test.each([
    ['反導', ['反导']],
    ['皇后', ['皇后']],
    ['後來', ['后来']],
    ['幹部', ['干部']],
    ['顛覆', ['颠覆']],
    // 覆 is a simplified character as well, and by itself no other
    ['覆', ['覆']],
    ['批覆', ['批覆', '批复']],
    ['北約批覆，答覆', ['北约批覆,答覆', '北约批覆,答复', '北约批复,答覆', '北约批复,答复']],
  ])('%s: %j', (query, runs) => {
    expect(runsOf(query)).toEqual(runs);
  });
});

test('only what the site has is in the table, and what no characters tell as words', () => {
  const [characters, ...whole] = table.split(' ');
  expect(whole).toEqual(['批覆批复', '答覆答复']);
  expect(characters).toContain('導导');
  expect(characters).not.toContain('歐');
});

test('a run of any kind is cut whole', () => {
  for (const run of ['', 'a,😀', '批覆\n批', '覆批覆批覆'])
    expect(meant(run).map(([first]) => first)).toEqual(run.match(/批覆|./gsu) ?? []);
});

test('words are told by their lengths', () => {
  const block = { text: '北约，２０１１年', tokens: [2, 1, 4, 1] };
  expect(wordsIn({ blocks: [block] })).toEqual(new Set(['北约', ',', '2011', '年']));
});
