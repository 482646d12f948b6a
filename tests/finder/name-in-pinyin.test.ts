import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.ts';
import { loadTranscriber } from '../../src/language/transcriber.ts';
import { looksChinese, nameInPinyin, nameReading } from '../../src/pipeline/finder/name-in-pinyin.ts';

const tools = { dictionary: loadDictionary(), transcriber: loadTranscriber() };

describe('the name of a Chinese person', () => {
  test.each([
    ['张伟', 'Zhang1 Wei3', 'Zhang Wei'],
    ['王小明', 'Wang2 Xiao3 ming2', 'Wang Xiaoming'],
    ['欧阳修', 'Ou1 yang2 Xiu1', 'Ouyang Xiu'],
    ['单小红', 'Shan4 Xiao3 hong2', 'Shan Xiaohong'],
    ['解振华', 'Xie4 Zhen4 hua2', 'Xie Zhenhua'],
    ['曾国藩', 'Zeng1 Guo2 fan1', 'Zeng Guofan'],
    ['吕布', 'Lu:3 Bu4', 'Lü Bu'],
  ])('%s is read %s: %s', (name, reading, english) => {
    expect(nameReading(name, tools)).toBe(reading);
    expect(nameInPinyin(name, tools)).toBe(english);
  });

  test.each([
    ['王小明', true],
    ['李强', true],
    ['马克龙', false],
    ['高碑店', false],
    ['李', false],
    ['李强强强', false],
  ])('is what %s looks like: %s', (name, looks) => {
    expect(looksChinese(name, tools.dictionary)).toBe(looks);
  });
});
