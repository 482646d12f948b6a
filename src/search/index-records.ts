import type { AnnotatedArticle } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { toTexts, type HanText, type LatinText } from './article-text.ts';
import { englishOf, syllablesOf, type SpokenSyllable } from './streams.ts';
import { fold, stem, syllableJoint, toPairs, toUnits } from './tokens.ts';

/** An article as Pagefind indexes it, and as the browser reads it to find the paragraphs within. */
export type IndexRecord = { han: string; latin: string; texts: [HanText, LatinText] };

/** A word that Pagefind drops from the index but counts in positions, so that no phrase runs across it. */
const gap = ' ~ ';

/** One record for each article, in order, as they are asked for. Throws where an article mentions an entity that is missing. */
export function* indexRecords(
  articles: Iterable<AnnotatedArticle>,
  entities: readonly Entity[],
): Generator<IndexRecord> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const article of articles) {
    const texts = toTexts(article, byId);
    yield { han: hanContent(texts[0]), latin: latinContent(...texts), texts };
  }
}

/**
 * Each pair and each unit once, in order: where they stand is for the text to tell. A place of its own for every pair would
 * make the index half as large again.
 */
function hanContent({ blocks }: HanText): string {
  const runs = blocks.map(({ text }) => toUnits(fold(text).text));
  return [...new Set(runs.flatMap((run) => [...run, ...toPairs(run, '')]))].sort().join(' ');
}

function latinContent(han: HanText, latin: LatinText): string {
  const blocks = [...han.blocks.keys()];
  const fields = blocks.flatMap((block) => englishOf(han, latin, block));
  const english = new Set(fields.map(({ words }) => words.map(({ word }) => stem(word)).join(' ')));
  const spoken = blocks.flatMap((block) => breaths(syllablesOf(latin, block)));
  return [...english, pairContent(spoken)].join(gap);
}

/** Runs of syllables between pauses. */
function breaths(syllables: readonly SpokenSyllable[]): string[][] {
  const runs: string[][] = [];
  for (const { letters, joined } of syllables) {
    if (joined && runs.length > 0) runs.at(-1)!.push(letters);
    else runs.push([letters]);
  }
  return runs;
}

/** Runs as phrases of pairs; then each syllable once, for queries of a single one. */
function pairContent(runs: readonly string[][]): string {
  const single = [...new Set(runs.flat())].sort();
  const phrases = runs.filter((run) => run.length > 1).map((run) => toPairs(run, syllableJoint).join(' '));
  return [...phrases, single.map((syllable) => syllable + syllableJoint).join(' ')].join(gap);
}
