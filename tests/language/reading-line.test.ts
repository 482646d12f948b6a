import { describe, expect, test } from 'vitest';
import { readingLine, type Part } from '../../src/language/reading-line.ts';

/** `北约 Běiyuē` is a word with its reading, `，` what stands between words. */
const parts = (...all: string[]): Part[] =>
  all.map((part) => {
    const [text = '', reading] = part.split(' ');
    return { text, reading };
  });

describe('a sentence in readings', () => {
  test.each([
    [['他 tā', '说 shuō', '，', '好 hǎo', '。'], 'Tā shuō, hǎo.'],
    [['他 tā', '说 shuō', '：“', '好 hǎo', '！”'], 'Tā shuō: “hǎo!”'],
    [['“', '好 hǎo', '”', '的 de'], '“Hǎo” de'],
    [['于 yú', '2020', '年 nián', '8', '日 rì'], 'Yú 2020 nián 8 rì'],
    [['占 zhàn', '3.5%', '（', '约 yuē', '）', '。'], 'Zhàn 3.5% (yuē).'],
    [['北约 Běiyuē', '－', '俄罗斯 Éluósī'], 'Běiyuē–Éluósī'],
    [['导弹 dǎodàn', 'SM-3', '型 xíng'], 'Dǎodàn SM-3 xíng'],
    [['甲 jiǎ', '、', '乙 yǐ', '；', '丙 bǐng', '？'], 'Jiǎ, yǐ; bǐng?'],
    [['导 ㄉㄠˇ', '。'], 'ㄉㄠˇ.'],
    [[], ''],
  ])('%j', (sentence, line) => {
    expect(readingLine(parts(...sentence))).toBe(line);
  });
});
