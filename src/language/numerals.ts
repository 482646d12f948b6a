const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = /^[零一二三四五六七八九十百千万亿]+$/u;

// 三千二 is said for 3200, and 三千零二 is 3002; 三四 is three or four, and the digits of a year have no units
const OTHERWISE = /[百千万亿][一二三四五六七八九]$|[一二三四五六七八九][零一二三四五六七八九]/u;

/** The value of a whole number in Chinese numerals: 二十八 → 28, 一万二千 → 12000. Undefined for anything else. */
export function valueOf(text: string): number | undefined {
  const numeral = text.replaceAll('两', '二').replaceAll('〇', '零');
  if (!NUMERAL.test(numeral) || OTHERWISE.test(numeral)) return undefined;
  let [total, section, digit] = [0, 0, 0];
  for (const character of numeral) {
    const value = DIGITS.indexOf(character);
    if (value >= 0) {
      digit = value;
      continue;
    }
    if (character === '亿') total = (total + section + digit || 1) * 1e8;
    else if (character === '万') total += (section + digit || 1) * 1e4;
    else section += (digit || 1) * UNITS[character]!;
    if (character === '万' || character === '亿') section = 0;
    digit = 0;
  }
  return total + section + digit;
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** A number in Chinese numerals as English writes it: 二十八 → 28, 第十八 → 18th, 百分之七十五 → 75 per cent. */
export function inFigures(text: string): string | undefined {
  const [, opening, numeral = ''] = /^(第|百分之)?(.+)$/u.exec(text) ?? [];
  const value = valueOf(numeral);
  if (value === undefined) return undefined;
  const figures = value.toLocaleString('en');
  if (opening === '第') return figures + ENDINGS[ordinals.select(value)]!;
  return opening ? `${figures} per cent` : figures;
}
