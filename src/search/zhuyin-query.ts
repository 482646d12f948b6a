import { toZhuyin } from '../language/zhuyin.ts';

const tones = 'ˉˊˇˋ˙';
const run = new RegExp(`[ㄅ-ㄩ${tones}]+`, 'g');

/**
 * A query with what is typed in zhuyin as pinyin: `ㄈㄢˇㄉㄠˇ` → `fan3'dao3`. A syllable without a mark may have any tone, as
 * the first has none. What cannot be read, such as half a syllable, is left as it is. `syllables` are all there are.
 */
export function toPinyin(query: string, syllables: Iterable<string>): string {
  const letters = new Map([...syllables].filter(hasZhuyin).map((each) => [toZhuyin(`${each}1`), each]));
  const longestFirst = [...letters.keys()].sort((a, b) => b.length - a.length);
  const syllable = new RegExp(`(˙?)(${longestFirst.join('|')})([${tones}]?)`, 'g');
  const spell = ([, dot, symbols = '', mark]: RegExpMatchArray): string => {
    const tone = tones.indexOf(dot || mark || ' ') + 1;
    return `${letters.get(symbols)}${tone || ''}`;
  };
  return query.replace(run, (typed) => {
    const read = [...typed.matchAll(syllable)];
    return read.map(([all]) => all).join('') === typed ? read.map(spell).join("'") : typed;
  });
}

/** All but the exclamation ê, for which a reading has no letter. */
const hasZhuyin = (syllable: string): boolean => syllable !== 'ê';
