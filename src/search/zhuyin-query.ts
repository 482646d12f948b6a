import { toZhuyin } from '../language/zhuyin.ts';

const tones = 'ˉˊˇˋ˙';
const run = new RegExp(`[ㄅ-ㄩ${tones}]+`, 'g');

/**
 * A query with what is typed in zhuyin as pinyin: `ㄈㄢˇㄉㄠˇ` → `fan3'dao3`. A syllable without a mark may have any tone, as
 * the first has none. What cannot be read, such as half a syllable, is left as it is. `syllables` are all there are:
 * what is made of them is kept.
 */
export function toPinyin(query: string, syllables: Iterable<string>): string {
  const [letters, syllable] = (table ??= tableOf(syllables));
  const spell = ([, dot, symbols = '', mark]: RegExpMatchArray): string => {
    const tone = tones.indexOf(dot || mark || ' ') + 1;
    return `${letters.get(symbols)}${tone || ''}`;
  };
  return query.replace(run, (typed) => {
    const read = [...typed.matchAll(syllable)];
    return read.map(([all]) => all).join('') === typed ? read.map(spell).join("'") : typed;
  });
}

type Table = readonly [letters: ReadonlyMap<string, string>, syllable: RegExp];

// A query is asked anew at every key
let table: Table | undefined;

/** The letters of each syllable by its zhuyin, and what a syllable looks like. */
function tableOf(syllables: Iterable<string>): Table {
  const letters = new Map([...syllables].filter(hasZhuyin).map((each) => [toZhuyin(`${each}1`), each]));
  const longestFirst = [...letters.keys()].sort((a, b) => b.length - a.length);
  return [letters, new RegExp(`(˙?)(${longestFirst.join('|')})([${tones}]?)`, 'g')];
}

/** All but the exclamation ê, for which a reading has no letter. */
const hasZhuyin = (syllable: string): boolean => syllable !== 'ê';
