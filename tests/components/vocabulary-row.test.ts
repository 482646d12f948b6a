import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { rowOf } from '../../src/components/vocabulary-row.ts';
import { editionWith } from '../takeaway/article.ts';

const edition = editionWith('反导');
const entry = edition.vocabulary.get('反导')!;

test.each([
  ['p7s2', '¶7', '/articles/hostile/p7/#p7s2'],
  ['t1s1', '标题 Headline', '/articles/hostile/#t1s1'],
  ['h2s1', '小标题 Heading', '/articles/hostile/#h2s1'],
])('a word first seen in %s is said to be in %s', (sentence, place, address) => {
  const row = rowOf(edition, { ...entry, occurrences: [{ sentence, start: 0, sense: 0 }] });
  const { document } = parseHTML(`<table>${row.text}</table>`);
  const link = document.querySelector('td:last-child a')!;
  expect(link.textContent).toBe(place);
  expect(link.getAttribute('href')).toBe(address);
});
