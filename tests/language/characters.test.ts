import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charactersOf } from '../../src/language/characters.ts';
import { loadComponents } from '../../src/language/components.ts';
import { loadDictionary } from '../../src/language/dictionary.ts';
import { dictionaryPinyin, plainSense, senseParts, shortMeaning } from '../../src/language/sense-text.ts';
import { spokenForms } from '../../src/language/spoken-forms.ts';
import { strokesOf } from '../../src/language/strokes.ts';

const word = (headword: string, traditional: string, gloss: string, isPerson = false) => ({
  headword,
  traditional,
  glosses: [gloss],
  isPerson,
});

/** The meanings of a word's characters in it, by character. */
const meanings = (known: ReturnType<typeof word>, ...readings: string[]) =>
  Object.fromEntries(
    charactersOf(known, readings).map(({ character, uses }) => [
      character,
      uses.map(({ meaning }) => meaning),
    ]),
  );

describe('the characters of a word', () => {
  test('have their own readings, strokes and components', () => {
    const [first, second] = charactersOf(word('反导', '反導', 'missile defence'), ['fan3 dao3']);
    expect(first).toMatchObject({ character: '反', uses: [{ reading: 'fan3' }], strokes: 4 });
    expect(second).toMatchObject({ character: '导', strokes: 6, components: ['巳', '寸'] });
  });

  test('mean what their traditional form means', () => {
    expect(meanings(word('以后', '以後', 'afterwards'), 'yi3 hou4')['后']![0]).toMatch(/^afterwards; back/);
    expect(meanings(word('皇后', '皇后', 'empress'), 'huang2 hou4')['后']![0]).toMatch(/^empress/);
  });

  test('mean what the reading says', () => {
    expect(meanings(word('秘书长', '秘書長', 'Secretary-General'), 'mi4 shu1 zhang3')['长']![0]).toMatch(
      /^chief/,
    );
    expect(meanings(word('长远', '長遠', 'long-term'), 'chang2 yuan3')['长']![0]).toMatch(/^long/);
    expect(meanings(word('关系', '關係', 'relation'), 'guan1 xi5')['系']![0]).toMatch(/^to connect/);
  });

  test('have each reading that the word has, once', () => {
    const [character] = charactersOf(word('为', '為', 'to be'), ['wei2', 'wei4', 'wei2']);
    expect(character!.uses.map(({ reading }) => reading)).toEqual(['wei2', 'wei4']);
  });

  test('that are repeated come once', () => {
    const found = charactersOf(word('草草收场', '草草收場', 'to wind up hastily'), [
      'cao3 cao3 shou1 chang3',
    ]);
    expect(found.map(({ character }) => character)).toEqual(['草', '收', '场']);
  });

  test('have no joint of the spelling in their reading', () => {
    const found = charactersOf(word('第一', '第一', 'first'), ['di4 -yi1']);
    expect(found.map(({ uses }) => uses[0]!.reading)).toEqual(['di4', 'yi1']);
  });

  test('say first what the word’s gloss says', () => {
    expect(meanings(word('会议', '會議', 'meeting'), 'hui4 yi4')['会']![0]).toMatch(/^meeting/);
  });

  test('are names only in a name', () => {
    expect(meanings(word('张伟', '張偉', 'Zhang Wei', true), 'Zhang1 Wei3')['张']).toEqual(['surname Zhang']);
    expect(meanings(word('紧张', '緊張', 'tense'), 'jin3 zhang1')['张']![0]).toMatch(/^to open up/);
    expect(meanings(word('俄罗斯', '俄羅斯', 'Russia'), 'E2 luo2 si1')['俄']![0]).toMatch(/^Russia/);
    expect(meanings(word('新华社', '新華社', 'Xinhua'), 'Xin1 hua2 she4')['新']![0]).toMatch(/^new/);
  });

  test('outside the dictionary and the drawings are shown without', () => {
    const [rare] = charactersOf(word('𰻝', '𰻝', 'a noodle'), ['biang2']);
    expect(rare).toEqual({ character: '𰻝', uses: [{ reading: 'biang2' }], components: [] });
  });
});

describe('components', () => {
  const componentsOf = loadComponents();

  test.each([
    ['时', '日寸'],
    ['国', '囗玉'],
    ['双', '又又'],
    ['森', '木木木'],
    ['同', '冂一口'],
    ['度', '广廿又'],
    ['日', ''],
    ['人', ''],
    ['一', ''],
    ['么', ''],
  ])('of %s are %s', (character, components) => {
    expect(componentsOf(character).join('')).toBe(components);
  });

  test('are characters that fonts have, and never a single one', () => {
    const characters = [
      ...'与专事也书了亮会但你克全再到制北华单卫即发受台另商器围塞大天奥她季容导就已影心意感应戒所择推',
    ];
    for (const components of characters.map(componentsOf)) {
      expect(components.length).not.toBe(1);
      expect(components.join('')).toMatch(/^[\u2e80-\u31bf\u3400-\uffff]*$/u);
    }
  });
});

describe('a dictionary’s sense', () => {
  test.each([
    ['abbr. for 俄羅斯|俄罗斯[E2 luo2 si1]', 'abbr. for 俄罗斯 Éluósī'],
    ['variant of 以[yi3]', 'variant of 以 yǐ'],
    ['Taiwan pr. [E4]', 'Taiwan pr. È'],
    ['CL:個|个[ge4],項|项[xiang4]', 'measure word: 个 gè, 项 xiàng'],
    ['(as in 來世|来世[lai2 shi4])', '(as in 来世 láishì)'],
    ['pinyin [T xu4], literal', 'pinyin T xu4, literal'],
  ])('%s reads %s', (sense, plain) => {
    expect(plainSense(sense)).toBe(plain);
  });

  test('is cut at the words it refers to', () => {
    expect(senseParts('see 反導|反导[fan3 dao3] too')).toEqual([
      'see ',
      { word: '反导', pinyin: 'fǎndǎo' },
      ' too',
    ]);
  });

  test('of plain English stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ;(),.'-]+$/), (sense) => {
        fc.pre(!sense.startsWith('CL:'));
        expect(plainSense(sense)).toBe(sense);
      }),
    );
  });

  test('keeps a reading that is not pinyin', () => {
    expect(dictionaryPinyin('K ge1')).toBe('K ge1');
    expect(dictionaryPinyin('nu:3 ren2')).toBe('nǚrén');
    expect(dictionaryPinyin('di4 yi1', ['di4 -yi1'])).toBe('dì-yī');
    expect(dictionaryPinyin('e2', ['E2'])).toBe('é');
  });
});

describe('a short meaning', () => {
  const dictionary = loadDictionary();
  const frequent = [
    ...'的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年日',
  ];

  test.each(frequent)(
    'of %s fits, ends whole, and has no numbered pinyin and nothing coarse',
    (character) => {
      for (const { senses } of dictionary.lookup(character)) {
        const meaning = shortMeaning(senses) ?? '';
        expect(meaning.length).toBeLessThanOrEqual(60);
        expect(meaning).not.toMatch(/\||[a-z][1-5]\b|[;,]$|to have sex/);
        expect(meaning.split('(').length).toBe(meaning.split(')').length);
      }
    },
  );

  test('is as many meanings as fit, without remarks', () => {
    expect(shortMeaning(['(bound form) heavy', 'CL:個|个[ge4]', 'serious', 'x'.repeat(60)])).toBe(
      'heavy; serious',
    );
    expect(shortMeaning(['one two, three four'], 10)).toBe('one two');
    expect(shortMeaning(['(phonetic)'])).toBe('(phonetic)');
    expect(shortMeaning(['variant of 以[yi3]', 'surname'])).toBe('surname');
    expect(shortMeaning(['old variant of 以[yi3]'])).toBeUndefined();
  });
});

describe('spoken forms', () => {
  test.each([
    ['反导', 'fan3 dao3', 'fan2 dao3'],
    ['不会', 'bu4 hui4', 'bu2 hui4'],
    ['一直', 'yi1 zhi2', 'yi4 zhi2'],
    ['一致', 'yi1 zhi4', 'yi2 zhi4'],
  ])('%s %s is said %s', (headword, reading, said) => {
    expect(spokenForms(headword, reading)).toEqual([{ reading: said }]);
  });

  test.each([
    ['合作', 'he2 zuo4'],
    ['第一', 'di4 yi1'],
    ['第一步', 'di4 yi1 bu4'],
    ['一月', 'yi1 yue4'],
    ['唯一', 'wei2 yi1'],
  ])('%s %s is said as written', (headword, reading) => {
    expect(spokenForms(headword, reading)).toEqual([]);
  });

  test('of 一 and 不 depend on what follows', () => {
    expect(spokenForms('不', 'bu4')).toEqual([{ reading: 'bu2', before: [4] }]);
    expect(spokenForms('一', 'yi1')).toEqual([
      { reading: 'yi4', before: [1, 2, 3] },
      { reading: 'yi2', before: [4] },
    ]);
  });
});

test('strokes are those of hanzi-writer, none where nobody has drawn a character', () => {
  expect(strokesOf('一')?.strokes).toHaveLength(1);
  expect(strokesOf('我')?.strokes).toHaveLength(7);
  expect(strokesOf('𰻝')).toBeUndefined();
});
