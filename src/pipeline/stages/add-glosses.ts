import type { Block } from '../../model/article.ts';
import { entriesTold } from '../senses/entries-told.ts';
import { senseContext } from '../senses/sense-context.ts';
import { mapWords } from '../tokens.ts';
import { rankSenses } from './choose-sense.ts';
import { composeGloss, type GlossTools } from './compose-gloss.ts';

/** Gives each word that has no gloss from a person one: the CC-CEDICT sense that fits best, else one composed from its parts. */
export function addGlosses(blocks: readonly Block[], tools: GlossTools): Block[] {
  return mapWords(blocks, (token, place) => {
    if (token.gloss) return token;
    const context = senseContext(token, place);
    const [best] = rankSenses(entriesTold(token, tools.dictionary), token, context);
    if (best) return { ...token, gloss: best.gloss, glossFrom: 'dictionary' };
    const composed = composeGloss(token, context, tools);
    return composed ? { ...token, gloss: composed, glossFrom: 'parts' } : token;
  });
}
