import { expect, test } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.ts';
import { describedName } from '../../src/pipeline/finder/gazetteer.ts';

const dictionary = loadDictionary();

test.each([
  ['布鲁塞尔', 'Brussels'],
  ['皮埃尔', 'Pierre'],
  ['广州', 'Guangzhou'],
  ['武夷山', 'Mt Wuyi'],
  ['张', undefined],
  ['桌子', undefined],
])('the dictionary calls %s %s', (headword, name) => {
  expect(describedName(headword, dictionary)?.name).toBe(name);
});
