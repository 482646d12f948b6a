import type { AnnotatedArticle } from '../model/article.ts';
import type { Pattern } from '../model/pattern.ts';

/** A use of a construction: which it is, then start and end of each of its parts in the text of its block. */
export type PatternUse = [pattern: string, ...offsets: number[]];

/** The constructions of an article by id, each with its name and formula, and their uses by block. */
export type PatternNotes = {
  patterns: Record<string, [name: string, formula: string]>;
  uses: Record<string, PatternUse[]>;
};

/** The constructions that an article has; `known` are all of `patterns.yaml`. */
export function patternNotesOf(
  { blocks }: AnnotatedArticle,
  known: ReadonlyMap<string, Pattern>,
): PatternNotes {
  const used = blocks.filter(({ patterns = [] }) => patterns.length > 0);
  const ids = new Set(used.flatMap(({ patterns = [] }) => patterns.map(({ pattern }) => pattern)));
  return {
    patterns: Object.fromEntries([...ids].map((id) => [id, [known.get(id)!.name, known.get(id)!.formula]])),
    uses: Object.fromEntries(
      used.map(({ id, patterns = [] }) => [
        id,
        patterns.map(({ pattern, parts }) => [pattern, ...parts.flatMap(({ start, end }) => [start, end])]),
      ]),
    ),
  };
}
