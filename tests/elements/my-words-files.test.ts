import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTable, wordsForAnki, wordsTsv } from '../../src/elements/my-words-files.ts';
import { asWord, type MyWord } from '../../src/elements/words-store.ts';

const now = new Date('2026-05-01T10:00:00.000Z');
const word = (fields: Partial<MyWord>): MyWord => asWord({ headword: '导弹', ...fields }, now)!;

const missile = word({
  traditional: '導彈',
  pinyin: 'dǎodàn',
  gloss: 'missile',
  sentence: '反导弹导弹。',
  start: 3,
  english: 'R&D of "<b>" missiles.',
  address: 'articles/a/#p1s1',
  state: 'known',
});

describe('tab-separated values', () => {
  test('name the dictionary, then the columns, then a word a line', () => {
    const [attribution, columns, row, end] = wordsTsv([missile]).split('\n');
    expect(attribution).toMatch(/^# .*CC-CEDICT.*CC BY-SA 4\.0/);
    expect(columns).toBe('headword\ttraditional\tpinyin\tgloss\tsentence\tenglish\taddress\tstate\tadded');
    expect(row!.split('\t').slice(0, 4)).toEqual(['导弹', '導彈', 'dǎodàn', 'missile']);
    expect(end).toBe('');
  });
});

describe('a file for Anki', () => {
  const rows = wordsForAnki([missile]).split('\n');

  test('has the headers that Anki reads, the tags in the column it is told', () => {
    expect(rows.slice(0, 3)).toEqual(['#separator:tab', '#html:true', '#notetype:Basic']);
    expect(rows[3]).toMatch(/^#columns:Front\tBack\tTags\theadword\t/);
    expect(rows[4]).toBe('#tags column:3');
  });

  test('has the word in its sentence on the front, what it means on the back, nothing read as markup', () => {
    const [front, back, tags] = rows[6]!.split('\t');
    expect(front).toBe('导弹<br>反导弹<b>导弹</b>。');
    expect(back).toBe('導彈<br>dǎodàn<br>missile<br>R&amp;D of &quot;&lt;b&gt;&quot; missiles.');
    expect(tags).toBe('pangzhu known');
  });
});

test.each([
  ['tab-separated values', wordsTsv],
  ['a file for Anki', wordsForAnki],
])('words read back from %s are those written', (_, write) => {
  const line = fc.string({ unit: fc.constantFrom(...'a<&"> ;:#=\t\n\'é导弹') }).map((text) => text.trim());
  const fields = fc.record({ gloss: line, sentence: line, english: line, pinyin: line });
  fc.assert(
    fc.property(fc.array(fields), (all) => {
      // A line break or a tab inside a field becomes a space
      const words = all.map((field) => word(field));
      const expected = words.map((kept) => {
        const spaced = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
        const { gloss, sentence, english, pinyin } = kept;
        return word({
          gloss: spaced(gloss),
          sentence: spaced(sentence),
          english: spaced(english),
          pinyin: spaced(pinyin),
        });
      });
      expect(parseTable(write(words), now)).toEqual(expected);
    }),
  );
});

describe('a table from elsewhere', () => {
  test('without names of columns is headword, pinyin, gloss', () => {
    expect(parseTable('\uFEFF导弹\tdǎodàn\tmissile\r\n\r\n北约\n', now)).toEqual([
      word({ pinyin: 'dǎodàn', gloss: 'missile' }),
      word({ headword: '北约' }),
    ]);
  });

  test('may quote its cells and have columns of its own', () => {
    const table = 'HSK 2.0\theadword\tgloss\n5\t导弹\t"a ""guided"" missile"\n';
    expect(parseTable(table, now)).toEqual([word({ gloss: 'a "guided" missile' })]);
  });

  test('gives no words where it has none', () => {
    expect(parseTable('Dear Sir,\nhow do you do\n{"a": 1}', now)).toEqual([]);
  });
});
