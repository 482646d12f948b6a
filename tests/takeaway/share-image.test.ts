import { describe, expect, test } from 'vitest';
import type { FrontMatter } from '../../src/model/front-matter.ts';
import { shareDrawing, shareImage, shareLetters, shareSize } from '../../src/takeaway/share-image.ts';
import { fitting } from '../../src/takeaway/share-lines.ts';

const article = {
  title: { zh: '北约与俄罗斯反导合作搁浅 分歧严重', en: 'NATO–Russia missile defence cooperation stalls' },
  publisher: { zh: '新华网', en: 'Xinhuanet' },
  date: '2011-06-08',
} as FrontMatter;

describe('the picture of an article', () => {
  test('is a PNG of the size that networks ask for, and the same each time', async () => {
    const letters = shareLetters([article]);
    const [first, second] = [await shareImage(article, letters), await shareImage(article, letters)];
    const bytes = Buffer.from(first);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([shareSize.width, shareSize.height]);
    // A picture without its letters packs into a tenth of this
    expect(bytes.length).toBeGreaterThan(20_000);
    expect(bytes.equals(Buffer.from(second))).toBe(true);
  });

  test('shows the titles, the publisher and the date', () => {
    const shown = shareDrawing(article).replace(/<[^>]*>/g, '');
    for (const text of [
      '北约与俄罗斯反导合作搁浅',
      '分歧严重',
      'NATO–Russia',
      '新华网 Xinhuanet · 2011-06-08',
    ])
      expect(shown).toContain(text);
  });

  test('takes no markup from a title', () => {
    const title = { zh: '</text><script>', en: '&lt;' };
    expect(shareDrawing({ ...article, title })).not.toContain('<script');
  });
});

describe('a title', () => {
  const room = 1000;

  test('breaks at its space and is set as large as two lines allow', () => {
    expect(fitting('一二三四五六七八九十 甲乙丙', room, [100, 50])).toEqual({
      size: 100,
      lines: ['一二三四五六七八九十', '甲乙丙'],
    });
    expect(fitting('字'.repeat(21), room, [100, 50]).size).toBe(50);
  });

  test('that is too long at the smallest size ends in dots', () => {
    const { size, lines } = fitting('字'.repeat(60), room, [100, 50]);
    expect(size).toBe(50);
    expect(lines).toEqual(['字'.repeat(20), `${'字'.repeat(19)}…`]);
  });

  test('in English breaks between words', () => {
    const { lines } = fitting('The quick brown fox jumps over the dog', room, [100, 80]);
    expect(lines.join(' ')).toBe('The quick brown fox jumps over the dog');
  });
});
