import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTable, wordsTsv } from '../../src/elements/my-words-files.ts';
import { missile, now, word } from './sample-word.ts';

describe('tab-separated values', () => {
  test('name the dictionary, then the columns, then a word a line', () => {
    const [attribution, columns, row, end] = wordsTsv([missile]).split('\n');
    expect(attribution).toMatch(/^# .*CC-CEDICT.*CC BY-SA 4\.0/);
    expect(columns).toBe('headword\ttraditional\tpinyin\tgloss\tsentence\tenglish\taddress\tstate\tadded');
    expect(row!.split('\t').slice(0, 4)).toEqual(['导弹', '導彈', 'dǎodàn', 'missile']);
    expect(end).toBe('');
  });
});

test('words read back from tab-separated values are those written', () => {
  const line = fc
    .string({ unit: fc.constantFrom(...'a<&"> ,;:#=+-@\t\n\'é导弹') })
    .map((text) => text.trim());
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
      expect(parseTable(wordsTsv(words), now)).toEqual(expected);
    }),
  );
});

test('no value is a formula to a spreadsheet, and what guards it is gone when it is read back', () => {
  const [, , row] = wordsTsv([word({ gloss: '=1+1', english: '-ize' })]).split('\n');
  expect(row!.split('\t')).toEqual(expect.arrayContaining(["'=1+1", "'-ize"]));
  expect(parseTable("headword\tgloss\n导弹\t'-ize\n", now)).toEqual([word({ gloss: '-ize' })]);
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

  test.each([
    ['Simplified\tTraditional\tPinyin\tMeaning', '导弹\t導彈\tdǎodàn\tmissile, "guided"'],
    ['Pinyin,Hanzi,Traditional,English', 'dǎodàn,导弹,導彈,"missile, ""guided"""'],
    [
      '#separator:Semicolon\n#columns:Headword;Traditional;Pinyin;Gloss',
      '导弹;導彈;dǎodàn;"missile, ""guided"""',
    ],
    [
      '#separator:Comma\r\n#columns:Word,Traditional,Reading,Back\r',
      '导弹,導彈,dǎodàn,"missile, ""guided"""\r',
    ],
  ])('may name its columns as decks do: %j', (names, row) => {
    const expected = word({ traditional: '導彈', pinyin: 'dǎodàn', gloss: 'missile, "guided"' });
    expect(parseTable(`${names}\n${row}\n`, now)).toEqual([expected]);
  });

  test('may be parted by commas, with commas and line breaks in its quoted cells', () => {
    const table = '导弹,dǎodàn,missile\r\n北约,,"NATO,\r\nwith ""quotes"""';
    expect(parseTable(table, now)).toEqual([
      word({ pinyin: 'dǎodàn', gloss: 'missile' }),
      word({ headword: '北约', gloss: 'NATO,\nwith "quotes"' }),
    ]);
  });

  test('has no names of columns where a first word only means one', () => {
    expect(parseTable('词\tcí\tword\n', now)).toEqual([
      word({ headword: '词', pinyin: 'cí', gloss: 'word' }),
    ]);
  });

  test('may be notes that Anki has written as text', () => {
    const file =
      '#separator:tab\n#html:true\n#columns:headword\tpinyin\tgloss\n导弹\tdǎodàn\t<b>R&amp;D</b>\n';
    expect(parseTable(file, now)).toEqual([word({ pinyin: 'dǎodàn', gloss: 'R&D' })]);
  });

  test('gives no words where it has none', () => {
    expect(parseTable('Dear Sir,\nhow do you do\n{"a": 1}', now)).toEqual([]);
  });
});
