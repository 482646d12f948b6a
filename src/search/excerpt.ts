import type { Range } from '../model/article.ts';
import type { HanBlock, LatinText, Word } from './article-text.ts';
import type { Hit } from './find-hits.ts';
import { pinyinPieces, spelled } from './pinyin-line.ts';
import { mergeRanges, toPieces, type Piece } from './ranges.ts';
import type { Match } from './search.ts';
import { gap, joinSentences } from './sentence-pieces.ts';

/** One line of an excerpt, in the language that its text is in. */
export type Line = { lang: 'zh-Hans' | 'zh-Hant' | 'zh-Latn' | 'en'; pieces: Piece[] };

const mostSentences = 2;

/**
 * What to show of a match: the sentences of its first hits in Chinese; their pinyin or their English where that is what
 * was found; and the gloss or name that was found where the translation does not have it.
 */
export function excerptOf(match: Match): Line[] {
  const { han, latin } = match.article;
  const block = han.blocks[match.block]!;
  const sentences = sentencesOf(match).slice(0, mostSentences);
  const lines: Line[] = [
    {
      // A block of an article in traditional characters may have none that differs
      lang: han.blocks.every(({ text, written }) => text === written) ? 'zh-Hans' : 'zh-Hant',
      pieces: hanPieces(block, sentences, marksInText(match)),
    },
  ];
  if (!latin) return lines;
  const found = (kind: Hit['in']) => match.hits.some((hit) => hit.in === kind);
  if (found('pinyin')) lines.push({ lang: 'zh-Latn', pieces: pinyinPieces(match, latin, sentences) });
  if (found('translation')) lines.push({ lang: 'en', pieces: englishPieces(match, latin, sentences) });
  else lines.push(...glossLines(match, latin));
  return lines;
}

/** The stretches of a block's Chinese to mark: hits in it, and the words and names whose English was found. */
export function marksInText({ article, block, hits }: Match): Range[] {
  const { mentions } = article.han.blocks[block]!;
  const ranges = hits.flatMap((hit): Range[] => {
    if (hit.in === 'name')
      return mentions.filter(([, , name]) => name === hit.name).map(([start, end]) => ({ start, end }));
    if (hit.in === 'gloss') return tokenRanges(article.latin!, block, hit.word);
    return hit.in === 'translation' ? [] : [hit];
  });
  return mergeRanges(ranges);
}

function tokenRanges({ words, blocks }: LatinText, block: number, word: number): Range[] {
  let start = 0;
  return blocks[block]!.flatMap(({ tokens }) => tokens).flatMap((token): Range[] => {
    const range = { start, end: (start += words[token]![0].length) };
    return token === word ? [range] : [];
  });
}

/** Sentences with a hit, in order; those whose translation has it before those that only hold a glossed word. */
function sentencesOf(match: Match): number[] {
  const { sentences } = match.article.han.blocks[match.block]!;
  const translated = match.hits.flatMap((hit) => (hit.in === 'translation' ? [hit.sentence] : []));
  const direct = match.hits.filter((hit) => hit.in === 'han' || hit.in === 'pinyin');
  const marked = direct.length + translated.length > 0 ? direct : marksInText(match);
  const at = (place: number) => sentences.findIndex((end) => place < end);
  const numbers = marked.flatMap(({ start, end }) => [at(start), at(end - 1)]);
  return [...new Set([...numbers, ...translated])].sort((a, b) => a - b);
}

function hanPieces(
  { written, sentences }: HanBlock,
  shown: readonly number[],
  marks: readonly Range[],
): Piece[] {
  return joinSentences(shown, sentences.length, [], (sentence) =>
    toPieces(written, marks, sentences[sentence - 1] ?? 0, sentences[sentence]),
  );
}

function englishPieces({ hits, block }: Match, latin: LatinText, shown: readonly number[]): Piece[] {
  const sentences = latin.blocks[block]!;
  return joinSentences(shown, sentences.length, [gap], (sentence) =>
    toPieces(
      sentences[sentence]!.english,
      mergeRanges(hits.filter((hit) => hit.in === 'translation' && hit.sentence === sentence)),
    ),
  );
}

/** The glosses and names with hits: the word, its pinyin, and its English with the hit marked. */
function glossLines({ article, hits }: Match, latin: LatinText): Line[] {
  const fields = hits.flatMap((hit): Field[] => {
    if (hit.in === 'gloss') return [{ ...glossOf(latin.words[hit.word]!), hit }];
    return hit.in === 'name' ? [{ ...nameOf(article.han.names[hit.name]!), hit }] : [];
  });
  return [...Map.groupBy(fields, ({ before }) => before)].map(([before, found]) => ({
    lang: 'en',
    pieces: [
      { text: before, hit: false },
      ...toPieces(found[0]!.text, mergeRanges(found.map(({ hit }) => hit))),
    ],
  }));
}

type Field = { before: string; text: string; hit: Range };

const glossOf = (word: Word) => ({ before: `${word[0]} ${spelled(word)}: `, text: word[2] ?? '' });
const nameOf = ({ zh, en }: { zh: string; en: string }) => ({ before: `${zh}: `, text: en });
