import { expect, test } from 'vitest';
import { citation } from '../../src/elements/citation.ts';

test('a citation names author, title, publisher, day and paragraph in both languages, then the address', () => {
  const cited = {
    title: { zh: '题', en: 'A title' },
    author: { zh: '张伟', en: 'Zhang Wei' },
    publisher: { zh: '新华网', en: 'Xinhuanet' },
    date: '2011-06-08',
  };
  expect(citation(cited, 7, 'https://example.org/#p7').split('\n')).toEqual([
    '张伟：《题》，新华网，2011年6月8日，第7段。',
    'Zhang Wei, “A title”, Xinhuanet, 8 June 2011, paragraph 7.',
    'https://example.org/#p7',
  ]);
  const { author: _, ...unsigned } = cited;
  expect(citation(unsigned, 7, '')).toMatch(/^《题》.*\n“A title”/);
});
