import type { AnnotatedArticle } from '../model/article.ts';
import { addLine, emptyConcordance, shifted, type Concordance } from './concordance.ts';
import { sentenceAt } from './sentence-at.ts';

/** Adds every use of every construction in an article, by the id of its pattern; a line has the first part in its middle. */
export function addConstructions(known: Map<string, Concordance>, article: AnnotatedArticle): void {
  for (const block of article.blocks)
    for (const { pattern, parts } of block.patterns ?? []) {
      const { sentence, from } = sentenceAt(block, parts[0]!.start);
      const [first, ...further] = parts.map((part) => shifted(part, from));
      const concordance = known.get(pattern) ?? emptyConcordance();
      known.set(pattern, concordance);
      addLine(concordance, article, sentence.id, first!, further);
    }
}
