import type { Token } from '../../model/article.ts';
import type { Dictionary } from '../../language/dictionary.ts';
import { chooseSense } from './choose-sense.ts';

/** A gloss for a word that no dictionary has, from the glosses of its longest known parts: 核力量 → `nuclear + power`. */
export function composeGloss(token: Token, dictionary: Dictionary): string | undefined {
  const characters = [...token.text];
  const glosses: string[] = [];
  for (let at = 0; at < characters.length; ) {
    const part = longestPart(characters.slice(at), dictionary);
    if (!part) return undefined;
    glosses.push(part.gloss);
    at += part.length;
  }
  return glosses.join(' + ').slice(0, 60);
}

function longestPart(characters: readonly string[], dictionary: Dictionary): { length: number; gloss: string } | undefined {
  for (let length = characters.length; length > 0; length--) {
    const text = characters.slice(0, length).join('');
    const gloss = chooseSense(dictionary.lookup(text), { text, kind: 'word', cut: 'jieba' });
    if (gloss) return { length, gloss: gloss.split('; ')[0] ?? gloss };
  }
  return undefined;
}
