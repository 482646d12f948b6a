import type { Lexicon, LexiconSense } from '../../model/lexicon.ts';
import type { Token } from '../../model/article.ts';
import type { Dictionary } from '../../language/dictionary.ts';
import { inFigures } from '../../language/numerals.ts';
import { looksForeign } from '../finder/lists.ts';
import { looksChinese } from '../finder/name-in-pinyin.ts';
import { describeGloss } from '../senses/describe-sense.ts';
import { entriesTold, entriesWritten } from '../senses/entries-told.ts';
import { LONGEST_GLOSS } from '../senses/tidy-sense.ts';
import { sensesIn } from './apply-lexicon.ts';
import { fitness, rankSenses, type SenseContext } from './choose-sense.ts';

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

export type GlossTools = { dictionary: Dictionary; lexicon: Lexicon };

/**
 * A gloss for a word that no dictionary has, from those of its longest known parts, each read as it is in the word:
 * 核力量 → `nuclear + force`, 搬到 → `to move + to`; of a number, its digits. Undefined for a person's or a foreign name,
 * which is no sum of its characters, where a part is unknown, and where all together are too long for a margin.
 */
export function composeGloss(token: Token, context: SenseContext, tools: GlossTools): string | undefined {
  const { text, written = '', pos } = token;
  const figures = inFigures(text);
  if (figures !== undefined) return figures;
  if (pos === 'name' && (looksForeign(text) || looksChinese(text, tools.dictionary))) return undefined;
  const characters = [...saidOnce(text, tools.dictionary)];
  // Of 摇摇头 the first character is left out
  const left = text.length === 3 && characters.length === 2 ? 1 : 0;
  const syllables = token.reading?.split(' ').slice(left) ?? [];
  const glosses: string[] = [];
  for (let at = 0; at < characters.length;) {
    const rest = {
      characters: characters.slice(at),
      written: [...written].slice(left + at),
      syllables: syllables.slice(at),
    };
    // A verb's first part is one too; of the others nothing is known: 停药
    const part =
      (/verb|idiom/.test(pos ?? '') && at > 0 ? complement(characters.slice(at)) : undefined) ??
      longestPart(rest, contextAt(at, token, context), tools);
    if (!part) return undefined;
    glosses.push(part.gloss);
    at += part.length;
  }
  const composed = glosses.join(' + ');
  // {noun} and the like tell of a construction, which within a word is none
  return composed.length <= LONGEST_GLOSS && !composed.includes('{') ? composed : undefined;
}

/** What is said twice means no more than once: 试试, 研究研究, 摇摇头. */
function saidOnce(text: string, { lookup }: Dictionary): string {
  const once = text.replace(/^(.+)\1$/u, '$1').replace(/^(.)\1(.)$/u, '$1$2');
  return once.length === 1 || lookup(once).length > 0 ? once : text;
}

/** A verb's further parts may be anything; what stands behind a number counts, 两座. */
function contextAt(at: number, { text, pos }: Token, context: SenseContext): SenseContext {
  if (at > 0 && NUMBER_BEFORE.test(text.slice(0, at)))
    return { ...context, pos: ['measure', 'time', 'noun'] };
  return at > 0 && pos === 'verb' ? { ...context, pos: [] } : context;
}

const NUMBER_BEFORE = /^[第一二三四五六七八九十百千万亿两几半多每各]+$/u;

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
  tools: GlossTools,
): Part | undefined {
  for (let length = characters.length; length > 0; length--) {
    const part: Token = {
      text: characters.slice(0, length).join(''),
      written: written.slice(0, length).join(''),
      kind: 'word',
      cut: 'jieba',
      reading: syllables.slice(0, length).join(' '),
    };
    const best =
      reviewed(part, context, tools) ?? rankSenses(entriesTold(part, tools.dictionary), part, context)[0];
    if (best) return { length, gloss: best.gloss.split(/[;,] /)[0] ?? best.gloss };
  }
  return undefined;
}

// What other senses of the lexicon tell is what a word does in a sentence
const TELLS = /^(?:noun|name|time|verb|adjective|numeral|measure)$/;

/**
 * The sense of the lexicon that fits a part best, of those that are read alike and need no construction; none where the
 * traditional form tells more, as 麵 does of 面.
 */
function reviewed(
  part: Token,
  context: SenseContext,
  { dictionary, lexicon }: GlossTools,
): { gloss: string } | undefined {
  const { text, reading } = part;
  if (entriesWritten(part, dictionary).length < dictionary.lookup(text).length) return undefined;
  const senses = sensesIn(lexicon, text).filter(
    (sense) =>
      !sense.frames && TELLS.test(sense.pos) && (!reading || sense.reading.replaceAll('_', '') === reading),
  );
  const score = ({ gloss, pos }: LexiconSense) => fitness(describeGloss(gloss, new Set([pos])), context);
  return senses.toSorted((a, b) => score(b) - score(a))[0];
}
