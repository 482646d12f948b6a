import { expect, test } from 'vitest';
import { article, sentences } from './article.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** The numbers that an English sentence must have for those of a Chinese one, months by name. */
function numbersOf(text: string): string[] {
  return [...text.matchAll(/(\d+)(月?)/g)].map(([, digits, month]) =>
    month ? months[Number(digits) - 1]! : digits!,
  );
}

test.each(sentences)('$id has its English', ({ translation }) => {
  expect(translation).toMatch(/[a-z]/);
});

test.each(sentences.filter(({ text }) => /\d/.test(text)))(
  'the numbers of $id stand in its English',
  ({ text, translation }) => {
    for (const number of numbersOf(text)) expect(translation).toMatch(new RegExp(`\\b${number}\\b`));
  },
);

test('no English sentence has a number that its Chinese lacks', () => {
  const invented = sentences.flatMap(({ id, text, translation }) => {
    const given: string[] = text.match(/\d+/g) ?? [];
    return (translation.match(/\d+/g) ?? []).filter((number) => !given.includes(number)).map((number) => `${id}: ${number}`);
  });
  expect(invented).toEqual([]);
});

test('Chinese quotation marks are quotation marks in English', () => {
  const unlike = sentences.filter(
    ({ text, translation }) => (text.match(/“/g) ?? []).length !== (translation.match(/“/g) ?? []).length,
  );
  expect(unlike.map(({ id, text, translation }) => `${id} ${text} ${translation}`)).toEqual([]);
});

test('the title is the headline, its lines parted by a space', () => {
  const lines = article.blocks.filter(({ kind }) => kind === 'headline').map(({ text }) => text);
  expect(article.title.zh).toBe(lines.join(' '));
});
