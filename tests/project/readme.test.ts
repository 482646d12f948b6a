import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

test('the README draws every stage of the pipeline, and none that is not', () => {
  const code = readFileSync('src/pipeline/build-article.ts', 'utf8');
  const stages = [...code.matchAll(/import \{ (\w+) \} from '\.\/stages\//g)].map(([, name]) => name);
  const drawn = [...readme.matchAll(/^ {2}→ ((?:\w+, )*\w+) {2,}/gm)].flatMap(([, names]) =>
    names!.split(', '),
  );
  expect(drawn.toSorted()).toEqual(stages.toSorted());
});

test('the README names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
