import type { Language } from '../../src/language/load-language.ts';
import type { AnnotatedArticle, Block, Mention, Sentence, Token } from '../../src/model/article.ts';
import { randomFrom, shuffled, type Random } from './random.ts';

/** Paragraphs of an article. */
export const PARAGRAPHS = 20;
const MOST_SENTENCES = 3;
// Of the words of two characters that are no names; grammar, names and marks stay as a journalist set them
const REPLACED = 0.8;
// Mandelbrot's form of Zipf's law: the word of rank r comes in proportion to 1 / (r + SHIFT)
const SHIFT = 20;

type Piece = { sentence: Sentence; mentions: Mention[] };

/**
 * Articles of twenty paragraphs, each of one to three sentences of a sample in which most content words are replaced by
 * others of their length, as often as they are common. Each is the same however many there are.
 */
export function generateArticles(
  sample: AnnotatedArticle,
  language: Language,
  count: number,
): AnnotatedArticle[] {
  const pieces = sample.blocks.filter(({ kind }) => kind === 'paragraph').flatMap(piecesOf);
  const pool = commonWords(language);
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(index + 1);
    const slug = `a${String(index + 1).padStart(4, '0')}`;
    const blocks = Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(at + 1, pieces, pool, random));
    return { ...sample, slug, blocks };
  });
}

/**
 * Words of two characters, commonest first: those that jieba counts among its 20,000 commonest and CC-CEDICT has. Their
 * characters are those in common use, which are the first level of GB 2312.
 */
function commonWords({ segmenter, dictionary }: Language): Token[] {
  const characters = firstLevel();
  const banded = characters.flatMap((first) =>
    characters
      .map((second) => ({ text: first + second, band: segmenter.band(first + second) }))
      .filter(({ band }) => band < 5),
  );
  return shuffled(banded, randomFrom(0))
    .sort((a, b) => a.band - b.band)
    .flatMap(({ text }): Token[] => {
      const [entry] = dictionary.lookup(text);
      if (!entry || !/^[a-z:]+\d [a-z:]+\d$/.test(entry.reading)) return [];
      const gloss = entry.senses[0]!.replace(/\(.*?\) ?/g, '');
      return [{ text, kind: 'word', cut: 'jieba', reading: entry.reading, gloss }];
    });
}

/** The 3,755 characters in rows 16 to 55 of GB 2312, two bytes each from 0xB0A1 on. */
function firstLevel(): string[] {
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  const bytes = rows.flatMap((row) => Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]).flat());
  return [...new TextDecoder('gb2312').decode(new Uint8Array(bytes))].slice(0, 3755);
}

/** The sentences of a block, each with the names in it, whose places are counted from the sentence's start. */
function piecesOf({ sentences, mentions }: Block): Piece[] {
  let end = 0;
  return sentences.map((sentence) => {
    const start = end;
    end += textOf(sentence.tokens).length;
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    return { sentence, mentions: inside.map((mention) => shifted(mention, -start)) };
  });
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

const shifted = ({ start, end, entity }: Mention, by: number): Mention => ({
  start: start + by,
  end: end + by,
  entity,
});

function paragraph(number: number, pieces: readonly Piece[], pool: readonly Token[], random: Random): Block {
  const id = `p${number}`;
  const count = 1 + Math.floor(random() * MOST_SENTENCES);
  let text = '';
  const mentions: Mention[] = [];
  const sentences = Array.from({ length: count }, (_, at): Sentence => {
    const piece = pieces[Math.floor(random() * pieces.length)]!;
    const varied = vary(piece, pool, random);
    mentions.push(...piece.mentions.map((mention) => shifted(mention, text.length)));
    text += textOf(varied.tokens);
    return { ...varied, id: `${id}s${at + 1}` };
  });
  return { id, kind: 'paragraph', text, sentences, mentions };
}

/** A sentence with other words; in its translation, their glosses stand where the old words were rendered. */
function vary({ sentence, mentions }: Piece, pool: readonly Token[], random: Random): Sentence {
  let at = 0;
  const glosses: { start: number; end: number; gloss: string }[] = [];
  const tokens = sentence.tokens.map((token) => {
    const start = at;
    at += token.text.length;
    const named = mentions.some((mention) => start >= mention.start && start < mention.end);
    if (token.kind !== 'word' || token.text.length !== 2 || named || random() > REPLACED) return token;
    const word = pool[Math.floor(SHIFT * (pool.length / SHIFT + 1) ** random() - SHIFT)]!;
    const [place] = token.english ?? [];
    if (place) glosses.push({ ...place, gloss: word.gloss! });
    return word;
  });
  const translation = glosses
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, gloss }) => text.slice(0, start) + gloss + text.slice(end),
      sentence.translation ?? '',
    );
  return { ...sentence, tokens, translation };
}
