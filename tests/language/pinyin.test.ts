import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withJoints } from '../../src/language/joints.ts';
import {
  bareReading,
  isMandarin,
  parseReading,
  spokenReading,
  SYLLABLES,
  toMarks,
  toPlain,
  toZhuyin,
} from '../../src/language/pinyin.ts';

const syllable = fc.record({ letters: fc.constantFrom(...SYLLABLES), tone: fc.integer({ min: 1, max: 5 }) });
const reading = fc
  .array(syllable, { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts.map(({ letters, tone }) => letters.replace('v', 'u:').replace('ê', 'e') + String(tone)).join(' '),
  );

describe('toMarks', () => {
  test.each([
    ['Bei3 yue1', 'Běiyuē'],
    ['Xi1 an1', "Xī'ān"],
    ['Bu4 lu3 sai4 er3', "Bùlǔsài'ěr"],
    ['nu:3 ren2', 'nǚrén'],
    ['zhan4 lu:e4', 'zhànlüè'],
    ['jiu3', 'jiǔ'],
    ['gui4', 'guì'],
    ['xue2', 'xué'],
    ['shou1 chang3', 'shōuchǎng'],
    ['yi1 dian3 r5', 'yīdiǎnr'],
    ['yao4 me5', 'yàome'],
    ['Xiao3 Bu4 shi2', 'Xiǎo Bùshí'],
    ['Shi4 jie4 Mao4 yi4 Zu3 zhi1', 'Shìjiè Màoyì Zǔzhī'],
    ['Ao4 ba1 ma3', 'Àobāmǎ'],
    ['E2 luo2 si1', 'Éluósī'],
    ['di4 -er4', 'dì-èr'],
    ['yi1 _ge4', 'yī gè'],
    ['m2', 'ḿ'],
    ['ng4', 'ǹg'],
    ['hng5', 'hng'],
  ])('spells %s as %s', (numbered, spelled) => {
    expect(toMarks(numbered)).toBe(spelled);
  });

  test('loses no letter and has one mark for each toned syllable', () => {
    fc.assert(
      fc.property(reading, (numbered) => {
        const bare = toMarks(numbered)
          .normalize('NFD')
          .replace(/u\u0308/g, 'v')
          .replace(/[\u0300-\u036f']/g, '');
        expect(bare).toBe(toPlain(numbered).replaceAll(' ', ''));
        const marks =
          toMarks(numbered)
            .normalize('NFD')
            .match(/[\u0300\u0301\u0304\u030c]/g)?.length ?? 0;
        expect(marks).toBe(parseReading(numbered).filter(({ tone }) => tone < 5).length);
      }),
    );
  });
});

describe('a reading', () => {
  test('is taken apart into letters, tones and capitals', () => {
    expect(parseReading('Lu:4 deng1')).toEqual([
      { letters: 'lv', tone: 4, capital: true },
      { letters: 'deng', tone: 1, capital: false },
    ]);
  });

  test('has the joints of its spelling, and sounds the same without them', () => {
    expect(parseReading('di4 -yi1 _ci4').map(({ joint }) => joint)).toEqual([undefined, '-', ' ']);
    expect(bareReading('Di4 -yi1 _ci4')).toBe('di4 yi1 ci4');
  });

  test('of a word that nobody knows how to read has no syllables', () => {
    expect(parseReading('')).toEqual([]);
  });

  test.each(['fan', 'fan3  dao3', 'fan6', '反3', 'fǎn'])(
    'that is no numbered pinyin is refused: %j',
    (bad) => {
      expect(() => parseReading(bad)).toThrow(RangeError);
    },
  );

  test.each(['zhuang1', 'lu:e4', 'r5', 'er2', 'nu:3'])('of Mandarin is known: %s', (good) => {
    expect(isMandarin(good)).toBe(true);
  });

  test.each(['fong1', 'r2', 'bing3 shib4', 'jvx3', 'dia5 xo1'])(
    'that is not of Mandarin is known: %s',
    (bad) => {
      expect(isMandarin(bad)).toBe(false);
    },
  );

  test('has plain letters for search keys', () => {
    expect(toPlain('Lu:4 deng1')).toBe('lv deng');
  });
});

describe('toZhuyin', () => {
  test.each([
    ['Bei3 yue1', 'ㄅㄟˇ ㄩㄝ'],
    ['zhi1 chi2', 'ㄓ ㄔˊ'],
    ['de5', '˙ㄉㄜ'],
    ['xiong2', 'ㄒㄩㄥˊ'],
    ['qu4', 'ㄑㄩˋ'],
    ['lu:e4', 'ㄌㄩㄝˋ'],
    ['wen4', 'ㄨㄣˋ'],
    ['yuan2', 'ㄩㄢˊ'],
    ['er2', 'ㄦˊ'],
    ['tong1', 'ㄊㄨㄥ'],
    ['juan3', 'ㄐㄩㄢˇ'],
    ['liu2', 'ㄌㄧㄡˊ'],
  ])('writes %s as %s', (numbered, zhuyin) => {
    expect(toZhuyin(numbered)).toBe(zhuyin);
  });

  test('has only zhuyin for every syllable, and no two alike', () => {
    const written = [...SYLLABLES].map((letters) =>
      toZhuyin(`${letters.replace('v', 'u:').replace('ê', 'e')}1`),
    );
    expect(written.filter((symbols) => !/^[ㄅ-ㄩ]+$/.test(symbols))).toEqual([]);
    expect(new Set(written).size).toBe(SYLLABLES.size - 1); // ê is spelled e in numbered pinyin
  });
});

describe('spokenReading', () => {
  test.each([
    ['不', 'bu4', 'hui4', 'bu2'],
    ['不', 'bu4', 'gai1', 'bu4'],
    ['一', 'yi1', 'bu4', 'yi2'],
    ['一', 'yi1', 'tian1', 'yi4'],
    ['一', 'yi1', undefined, 'yi1'],
    ['一些', 'yi1 xie1', undefined, 'yi4 xie1'],
    ['不要', 'bu4 yao4', undefined, 'bu2 yao4'],
    ['你', 'ni3', 'hao3', 'ni2'],
    ['理解', 'li3 jie3', undefined, 'li2 jie3'],
    ['反导', 'fan3 dao3', 'he2 zuo4', 'fan2 dao3'],
  ])('%s %s before %s is spoken %s', (text, citation, next, spoken) => {
    expect(spokenReading(text, citation, next)).toBe(spoken);
  });
});

describe('the joints of a long word', () => {
  const words = new Set('国防 部长 军备 竞赛 研究生 生物 环境 保护 规划 社会 主义 社会主义 者'.split(' '));
  const isWord = (text: string) => words.has(text);

  test.each([
    ['国防部长', 'guo2 fang2 bu4 zhang3', 'noun', 'guófáng bùzhǎng'],
    ['环境保护规划', 'huan2 jing4 bao3 hu4 gui1 hua4', 'noun', 'huánjìng bǎohù guīhuà'],
    ['社会主义', 'she4 hui4 zhu3 yi4', 'noun', 'shèhuì zhǔyì'],
    ['研究生院', 'yan2 jiu1 sheng1 yuan4', 'noun', 'yánjiūshēngyuàn'],
    ['古生物学家', 'gu3 sheng1 wu4 xue2 jia1', 'noun', 'gǔshēngwùxuéjiā'],
    ['风平浪静', 'feng1 ping2 lang4 jing4', 'idiom', 'fēngpíng-làngjìng'],
    ['百闻不如一见', 'bai3 wen2 bu4 ru2 yi1 jian4', 'idiom', 'bǎiwénbùrúyījiàn'],
    ['第十三', 'di4 shi2 san1', 'numeral', 'dì-shísān'],
    ['秘书长', 'mi4 shu1 zhang3', 'noun', 'mìshūzhǎng'],
    ['国防部长', 'Guo2 fang2 Bu4 zhang3', 'name', 'Guófáng Bùzhǎng'],
    ['军备竞赛', 'jun1 bei4 -jing4 sai4', 'noun', 'jūnbèi-jìngsài'],
  ] as const)('%s, %s (%s), is spelled %s', (text, numbered, pos, spelled) => {
    expect(toMarks(withJoints(text, numbered, pos, isWord))).toBe(spelled);
  });
});
