import { addDict, pinyin } from 'pinyin-pro';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPackageFile } from '../../src/language/package-file.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { partOfSpeechOf } from '../../src/language/parts-of-speech.ts';

const { segmenter, dictionary, transcriber, converter, levelOf } = loadLanguage();
const seed = readFileSync('content/sources/nato-russia-missile-defence/source.txt', 'utf8').replaceAll(
  ' ',
  '',
);

describe('the segmenter', () => {
  test('cuts with the HMM: numbers stay whole, names that no dictionary has are found', () => {
    expect(segmenter.cut('将在2020年部署')).toEqual(['将', '在', '2020', '年', '部署']);
    expect(segmenter.cut('记者张伟')).toEqual(['记者', '张伟']);
  });

  test('loses nothing of the text', () => {
    expect(segmenter.cut(seed).join('')).toBe(seed);
  });

  test('tells the part of speech of a word, and nothing where the tag says nothing', () => {
    expect(segmenter.partOfSpeech('会议')).toBe('noun');
    expect(segmenter.partOfSpeech('布鲁塞尔')).toBe('name');
    expect(partOfSpeechOf('nrfg')).toBe('name');
    expect(partOfSpeechOf('x')).toBeUndefined();
    expect(partOfSpeechOf('zg')).toBeUndefined();
  });

  test('puts words into bands of frequency', () => {
    expect(['的', '合作', '敏感', '悲观', '搁浅'].map((word) => segmenter.band(word))).toEqual([
      1, 1, 3, 4, 5,
    ]);
    expect(segmenter.band('没有这样的词')).toBe(5);
  });
});

describe('the dictionary', () => {
  test('has the entries of a headword as CC-CEDICT writes them', () => {
    expect(dictionary.lookup('反导')).toEqual([
      { traditional: '反導', reading: 'fan3 dao3', senses: ['anti-missile'] },
    ]);
    expect(dictionary.lookup('还').map(({ reading }) => reading)).toEqual(['Huan2', 'hai2', 'huan2']);
  });

  test('has its first and its last entry', () => {
    expect(dictionary.lookup('110')).toHaveLength(1);
    expect(dictionary.lookup('𰻝𰻝面')).toHaveLength(1);
  });

  test('has nothing for what is no headword', () => {
    expect(dictionary.lookup('没有这样的词')).toEqual([]);
    expect(dictionary.lookup('constructor')).toEqual([]);
    expect(dictionary.lookup('')).toEqual([]);
  });

  test('says of which day it is', () => {
    expect(dictionary.release).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the transcriber', () => {
  test.each([
    ['秘书长', 'mi4 shu1 zhang3'],
    ['重启', 'chong2 qi3'],
    ['绿灯', 'lu:4 deng1'],
    ['一个', 'yi1 ge4'],
    ['不会', 'bu4 hui4'],
    ['他们', 'ta1 men5'],
    ['草草收场', 'cao3 cao3 shou1 chang3'],
  ])('reads %s as %s', (text, reading) => {
    expect(transcriber.transcribe(text).join(' ')).toBe(reading);
  });

  test.each([
    ['3D打印㊣', [undefined, undefined, 'da3', 'yin4', undefined]],
    ['𰻞。A4', [undefined, undefined, undefined, undefined]],
    ['{"一', [undefined, undefined, 'yi1']],
    ['绿了', ['lu:4', 'le5']],
    ['', []],
  ])('has an entry for each character of %j, and none for what it cannot read', (text, syllables) => {
    expect(transcriber.transcribe(text)).toEqual(syllables);
  });

  test('reads as it would with the whole dictionary added at once', () => {
    const sentences = seed.match(/[^。]+。?/g) ?? [];
    const read = sentences.map((sentence) => transcriber.transcribe(sentence).filter(Boolean).join(' '));
    addDict(
      JSON.parse(readPackageFile('@pinyin-pro/data/complete.json')) as Record<string, [string, number]>,
    );
    const whole = sentences.map((sentence) =>
      pinyin(sentence, { type: 'all', toneType: 'num', toneSandhi: false })
        .filter(({ isZh }) => isZh)
        .map(({ result }) => result.replace('ü', 'u:').replace(/0$/, '5'))
        .join(' '),
    );
    expect(read).toEqual(whole);
  });
});

describe('the converter', () => {
  test.each([
    ['反导系统', '反導系統'],
    ['里面', '裡面'],
    ['发展头发', '發展頭髮'],
    ['软件', '軟件'],
  ])('writes %s as %s and back', (simplified, traditional) => {
    expect(converter.toTraditional(simplified)).toBe(traditional);
    expect(converter.toSimplified(traditional)).toBe(simplified);
  });

  test('keeps every length', () => {
    expect(converter.toTraditional(seed)).toHaveLength(seed.length);
  });
});

test('levels are those of the HSK 2.0 lists, and no guesses', () => {
  expect(['我', '就', '还', '合作', '签署', '反导', '关注'].map(levelOf)).toEqual([
    1,
    2,
    2,
    5,
    6,
    undefined,
    undefined,
  ]);
});
