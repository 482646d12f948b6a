import { asWord, type MyWord } from '../../src/elements/my-word.ts';

export const now = new Date('2026-05-01T10:00:00.000Z');

/** A word of a reader's list, 导弹 unless the fields say otherwise. */
export const word = (fields: Partial<MyWord>): MyWord => asWord({ headword: '导弹', ...fields }, now)!;

/** A word with all that can be kept of it, which stands in its sentence a second time. */
export const missile = word({
  traditional: '導彈',
  pinyin: 'dǎodàn',
  gloss: 'missile',
  sentence: '反导弹导弹。',
  start: 3,
  english: 'R&D of "<b>" missiles.',
  address: 'articles/a/#p1s1',
});
