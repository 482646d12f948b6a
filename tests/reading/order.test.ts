import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { byNewest } from '../../src/reading/order.ts';

const article = (date: string, slug: string) => ({ date, slug });

test('the newest articles come first, those of one day by slug', () => {
  const listed = [article('2011-06-08', 'b'), article('2011-06-08', 'a'), article('2012-01-01', 'c')];
  expect(listed.sort(byNewest).map(({ slug }) => slug)).toEqual(['c', 'a', 'b']);
});

// In Danish, “aa” is the last letter of the alphabet
test.each(['C', 'en_GB.UTF-8', 'da_DK.UTF-8'])('the order is the same under LC_ALL=%s', (locale) => {
  const script = `import { byNewest } from './src/reading/order.ts';
    const slugs = ['beijing', 'aarhus', 'a-b', 'a1'].map((slug) => ({ slug, date: '2011-06-08' }));
    console.log(...slugs.sort(byNewest).map(({ slug }) => slug));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, LC_ALL: locale },
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe('a-b a1 aarhus beijing');
});
