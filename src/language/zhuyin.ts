import { parseReading, type Syllable } from './syllables.ts';

const INITIALS = table(
  'b ㄅ p ㄆ m ㄇ f ㄈ d ㄉ t ㄊ n ㄋ l ㄌ g ㄍ k ㄎ h ㄏ j ㄐ q ㄑ x ㄒ zh ㄓ ch ㄔ sh ㄕ r ㄖ z ㄗ c ㄘ s ㄙ',
);

const FINALS = table(
  'a ㄚ o ㄛ e ㄜ ê ㄝ ai ㄞ ei ㄟ ao ㄠ ou ㄡ an ㄢ en ㄣ ang ㄤ eng ㄥ er ㄦ r ㄦ ong ㄨㄥ i ㄧ ia ㄧㄚ io ㄧㄛ ie ㄧㄝ iai ㄧㄞ ' +
    'iao ㄧㄠ iu ㄧㄡ ian ㄧㄢ in ㄧㄣ iang ㄧㄤ ing ㄧㄥ iong ㄩㄥ u ㄨ ua ㄨㄚ uo ㄨㄛ uai ㄨㄞ ui ㄨㄟ uan ㄨㄢ un ㄨㄣ uang ㄨㄤ ' +
    'ueng ㄨㄥ v ㄩ ve ㄩㄝ van ㄩㄢ vn ㄩㄣ',
);

// Syllables that pinyin writes with y or w, by the final that they stand for.
const WITHOUT_INITIAL = table(
  'yi i ya ia yo io ye ie yai iai yao iao you iu yan ian yin in yang iang ying ing yong iong yu v yue ve yuan van yun vn ' +
    'wu u wa ua wo uo wai uai wei ui wan uan wen un wang uang weng ueng',
);

const TONES = ['', '', 'ˊ', 'ˇ', 'ˋ'];

/** A word's zhuyin, syllables parted by spaces; the neutral tone's dot stands first: `de5` → `˙ㄉㄜ`. */
export function toZhuyin(reading: string): string {
  return parseReading(reading).map(syllableToZhuyin).join(' ');
}

function syllableToZhuyin({ letters, tone }: Syllable): string {
  const symbols = symbolsOf(letters);
  return tone === 5 ? `˙${symbols}` : symbols + (TONES[tone] ?? '');
}

function symbolsOf(letters: string): string {
  const [, initial = '', rest = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)(.*)$/.exec(letters) ?? [];
  if (rest === '') return FINALS.get(letters) ?? letters;
  return (INITIALS.get(initial) ?? '') + finalOf(initial, WITHOUT_INITIAL.get(letters) ?? rest);
}

/** The i of zhi and zi has no symbol; after j, q and x a u stands for ü. */
function finalOf(initial: string, final: string): string {
  if (final === 'i' && /^([zcs]h?|r)$/.test(initial)) return '';
  return FINALS.get(/^[jqx]$/.test(initial) ? final.replace(/^u/, 'v') : final) ?? final;
}

function table(pairs: string): Map<string, string> {
  return new Map([...pairs.matchAll(/(\S+) (\S+)/g)].map(([, from = '', to = '']) => [from, to]));
}
