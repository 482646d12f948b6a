import type { Token } from '../../model/article.ts';
import type { Dictionary } from '../../language/dictionary.ts';
import { inFigures } from '../../language/numerals.ts';
import { looksForeign } from '../finder/lists.ts';
import { looksChinese } from '../finder/name-in-pinyin.ts';
import { entriesTold } from '../senses/entries-told.ts';
import { LONGEST_GLOSS } from '../senses/tidy-sense.ts';
import { rankSenses, type SenseContext } from './choose-sense.ts';

// What ends a verb tells where its action leads, not what it means on its own: 搬到 is no reaching, 坐在 no existing
const COMPLEMENTS: Readonly<Record<string, string>> = {
  到: 'to',
  在: 'in, on',
  成: 'into',
  给: 'to',
  入: 'into',
  完: 'to the end',
  掉: 'away',
  住: 'firmly',
  出: 'out',
  进: 'into',
  上: 'up, on',
  下: 'down',
  起: 'up',
  回: 'back',
  开: 'apart, away',
  走: 'away',
  满: 'full',
  向: 'towards',
  往: 'to',
  于: 'in, at',
};

/**
 * A gloss for a word that no dictionary has, from those of its longest known parts, each read as it is in the word:
 * 核力量 → `nuclear + force`, 搬到 → `to move + to`; of a number, its digits. Undefined for a person's or a foreign name,
 * which is no sum of its characters, where a part is unknown, and where all together are too long for a margin.
 */
export function composeGloss(
  token: Token,
  context: SenseContext,
  dictionary: Dictionary,
): string | undefined {
  const { text, written = '', pos } = token;
  const figures = inFigures(text);
  if (figures !== undefined) return figures;
  if (pos === 'name' && (looksForeign(text) || looksChinese(text, dictionary))) return undefined;
  // 试试, 研究研究: what is said twice means no more than once
  const characters = [...text.replace(/^(.+)\1$/u, '$1')];
  const syllables = token.reading?.split(' ') ?? [];
  const glosses: string[] = [];
  for (let at = 0; at < characters.length;) {
    const rest = {
      characters: characters.slice(at),
      written: [...written].slice(at),
      syllables: syllables.slice(at),
    };
    // A verb's first part is one too; of the others nothing is known: 停药
    const part =
      (/verb|idiom/.test(pos ?? '') && at > 0 ? complement(characters.slice(at)) : undefined) ??
      longestPart(rest, at > 0 && pos === 'verb' ? { ...context, pos: [] } : context, dictionary);
    if (!part) return undefined;
    glosses.push(part.gloss);
    at += part.length;
  }
  const composed = glosses.join(' + ');
  // {noun} and the like tell of a construction, which within a word is none
  return composed.length <= LONGEST_GLOSS && !composed.includes('{') ? composed : undefined;
}

type Part = { length: number; gloss: string };

function complement([last, ...more]: readonly string[]): Part | undefined {
  const gloss = more.length === 0 ? COMPLEMENTS[last ?? ''] : undefined;
  return gloss ? { length: 1, gloss } : undefined;
}

type Rest = { characters: readonly string[]; written: readonly string[]; syllables: readonly string[] };

/** The longest opening of the rest of a word that the dictionary has, with the first synonym of the sense that fits best. */
function longestPart(
  { characters, written, syllables }: Rest,
  context: SenseContext,
  dictionary: Dictionary,
): Part | undefined {
  for (let length = characters.length; length > 0; length--) {
    const part: Token = {
      text: characters.slice(0, length).join(''),
      written: written.slice(0, length).join(''),
      kind: 'word',
      cut: 'jieba',
      reading: syllables.slice(0, length).join(' '),
    };
    const [best] = rankSenses(entriesTold(part, dictionary), part, context);
    if (best) return { length, gloss: best.gloss.split(/[;,] /)[0] ?? best.gloss };
  }
  return undefined;
}
