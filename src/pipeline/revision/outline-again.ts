import type { Block } from '../../model/article.ts';
import { blockOpening } from '../../model/article-source.ts';
import { ContentError } from '../../model/content-error.ts';
import type { Opening } from '../stages/find-openings.ts';
import { structure } from '../stages/structure.ts';
import { takeWordSpaces } from '../stages/word-spaces.ts';
import type { OutlineBlock, TextFile } from '../types.ts';
import { articleYamlAgain } from './article-yaml-again.ts';
import { blocksAgain } from './blocks-again.ts';
import { changesBetween, type Changes } from './changes.ts';
import { builtSentences, outlinedSentences } from './last-build.ts';
import { linesWithoutBlock } from './lines-without-block.ts';

/** A text as it is now, how it differs from the last build, and the article.yaml that parts it so. */
export type OutlineAgain = { outline: OutlineBlock[]; changes: Changes; yaml: string };

const NEW_LINE = 'A new line of the text.';

/** Parts a text by its openings; where they no longer fit it, or a new line has none, by blocks that are laid out anew. */
export function outlineAgain(
  source: string,
  openings: readonly Opening[],
  built: readonly Block[],
  { file, text: yaml }: TextFile,
): OutlineAgain {
  const past = builtSentences(built);
  const part = (used: readonly Opening[], written: string): OutlineAgain => {
    const outline = structure(takeWordSpaces(source), used);
    return { outline, changes: changesBetween(past, outlinedSentences(outline)), yaml: written };
  };
  const partAgain = (added: Parameters<typeof blocksAgain>[3]) => {
    const blocks = blocksAgain(source, openings, built, added);
    const used = blocks.map(({ kind, opening }) => ({
      ...blockOpening.parse({ [kind]: opening }),
      file,
      line: 1,
    }));
    return part(used, articleYamlAgain(yaml, blocks));
  };
  const first = fits(() => part(openings, yaml)) ?? partAgain([]);
  const lines = linesWithoutBlock(source, first.outline, first.changes, past);
  return lines.length ? partAgain(lines.map(({ at }) => ({ kind: 'paragraph', at, why: NEW_LINE }))) : first;
}

/** What some work makes; undefined where the openings do not fit the text. */
function fits(work: () => OutlineAgain): OutlineAgain | undefined {
  try {
    return work();
  } catch (error) {
    const isOpening = error instanceof ContentError && error.faults.every(({ rule }) => /^block-/.test(rule));
    if (isOpening) return undefined;
    throw error;
  }
}
