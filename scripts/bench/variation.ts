import type { Language } from '../../src/language/load-language.ts';
import type { Block, Token } from '../../src/model/article.ts';
import { hanOf, mapWords } from '../../src/pipeline/tokens.ts';
import { shuffled, type Random } from './random.ts';

// Of the words that can be replaced. The vocabulary then grows about as in news, whose number of headwords goes with the
// 0.6th to 0.7th power of the running words (Heaps' law), until the pool is used up at some hundred articles.
const REPLACED = 0.35;

/** Words of two characters that CC-CEDICT has and that the characters of a text can make, the commonest first. */
export function wordPool(blocks: readonly Block[], { dictionary, segmenter }: Language): string[] {
  const characters = [...new Set(blocks.flatMap(({ text }) => hanOf(text)))];
  const pairs = characters.flatMap((first) => characters.map((second) => first + second));
  const words = pairs.filter((pair) => dictionary.lookup(pair).length > 0);
  return words
    .map((word) => ({ word, band: segmenter.band(word) }))
    .sort((a, b) => a.band - b.band)
    .map(({ word }) => word);
}

/** The blocks with the paragraphs in another order among themselves, and some words replaced by others of the pool. */
export function variedBlocks(blocks: readonly Block[], pool: readonly string[], random: Random): Block[] {
  const paragraphs = shuffled(
    blocks.filter(({ kind }) => kind === 'paragraph'),
    random,
  );
  const ordered = blocks.map((block) => (block.kind === 'paragraph' ? (paragraphs.shift() ?? block) : block));
  return mapWords(ordered, (token, { block, start }) => {
    const named = block.mentions.some((mention) => start >= mention.start && start < mention.end);
    if (named || !isReplaceable(token) || random() > REPLACED) return token;
    // The square of a number below 1 is small more often than not, so common words come oftener
    return { ...token, text: pool[Math.floor(random() ** 2 * pool.length)] ?? token.text };
  });
}

function isReplaceable({ text, pos = 'noun' }: Token): boolean {
  return text.length === 2 && ['noun', 'verb', 'adjective', 'adverb', 'idiom'].includes(pos);
}
