import type { Token } from '../../model/article.ts';
import type { Dictionary } from '../../language/dictionary.ts';
import { LONGEST_GLOSS } from '../senses/tidy-sense.ts';
import { rankSenses, type SenseContext } from './choose-sense.ts';

/** A gloss for a word that no dictionary has, from those of its longest known parts: 核力量 → `nuclear + force`. */
export function composeGloss(
  token: Token,
  context: SenseContext,
  dictionary: Dictionary,
): string | undefined {
  const glosses: string[] = [];
  for (let rest = token.text; rest;) {
    const part = longestPart(rest, context, dictionary);
    if (!part) return undefined;
    glosses.push(part.gloss);
    rest = rest.slice(part.text.length);
  }
  const composed = glosses.join(' + ');
  return composed.length <= LONGEST_GLOSS ? composed : undefined;
}

/** The longest opening of a word that the dictionary has, with the first synonym of the sense that fits best. */
function longestPart(
  word: string,
  context: SenseContext,
  dictionary: Dictionary,
): { text: string; gloss: string } | undefined {
  for (let length = word.length; length > 0; length--) {
    const text = word.slice(0, length);
    const [best] = rankSenses(dictionary.lookup(text), { text, kind: 'word', cut: 'jieba' }, context);
    if (best) return { text, gloss: best.gloss.split(/[;,] /)[0] ?? best.gloss };
  }
  return undefined;
}
