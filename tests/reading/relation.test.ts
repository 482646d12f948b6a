import { expect, test } from 'vitest';
import { relation, shortName } from '../../src/reading/relation.ts';

const belgium = { zh: '比利时', en: 'Belgium' };

test.each([
  [{ zh: '…首都', en: 'capital of' }, '比利时首都', 'capital of Belgium'],
  [{ zh: '在…举行', en: 'held in' }, '在比利时举行', 'held in Belgium'],
  [{ zh: '属于', en: '… has it as a part' }, '属于比利时', 'Belgium has it as a part'],
])('the role %j is a phrase with the other name in its place, or after it', (role, zh, en) => {
  expect(relation(role, belgium)).toEqual({ zh, en });
});

test('a name with signs that a replacement would take for its own stays as it is', () => {
  expect(relation({ zh: '…首都', en: 'of' }, { zh: '$&', en: '$1' })).toEqual({ zh: '$&首都', en: 'of $1' });
});

test.each([
  [{ text: '北约', gloss: 'NATO' }, '北约', 'NATO'],
  [{ text: '里斯本峰会' }, '里斯本峰会', 'the whole name'],
])('within a phrase %j is short', (form, zh, en) => {
  const name = { zh: '全名', en: 'the whole name' };
  const about = { id: 'a', kind: 'event', description: 'One.' } as const;
  expect(shortName({ ...about, name, forms: [form], links: [], contains: [] })).toEqual({ zh, en });
});
