import type { Block } from '../../model/article.ts';
import type { Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import { laidOutAnew, layOutCommand } from '../lay-out-command.ts';
import { readNotes } from '../stages/add-notes.ts';
import { readSource } from '../stages/read-source.ts';
import { structure } from '../stages/structure.ts';
import { takeWordSpaces } from '../stages/word-spaces.ts';
import type { ArticleInput, OutlineBlock, TextFile } from '../types.ts';
import { sameText } from '../without-spaces.ts';
import { changesBetween, type Changes } from './changes.ts';
import { linesWithoutBlock, startsOf, type SourceLine } from './lines-without-block.ts';
import { builtSentences, outlinedSentences } from './last-build.ts';
import { staleTranslationFaults } from './stale-translation.ts';

/**
 * What no longer fits, where the text of an article has changed since it was last built: English of sentences that have
 * changed or are gone, sentences without a line, notes to blocks that have moved. Each is told once, at its line; what a
 * person has revised or confirmed since is not told.
 */
export function revisionFaults(input: ArticleInput, built: readonly Block[]): Fault[] {
  const { source, translation, notes, openings } = input;
  const text = readSource(source.bytes, source.file);
  const outline = structure(takeWordSpaces(text), openings);
  const [past, now] = [builtSentences(built), outlinedSentences(outline)];
  if (past.length === now.length && past.every(({ zh }, at) => sameText(zh, now[at]!.zh))) return [];
  const changes = changesBetween(past, now);
  const joined = linesWithoutBlock(text, outline, changes, past);
  if (joined.length) return joined.map((line) => joinedFault(line, input, outline));
  return [
    ...(translation
      ? staleTranslationFaults(translation, {
          source: source.file,
          text,
          openings,
          outline,
          past,
          now,
          changes,
        })
      : []),
    ...(notes ? noteFaults(notes, built, changes) : []),
  ];
}

/** The fault of a new line of the source that stands in the block of the line before. */
function joinedFault(
  { text, line, at }: SourceLine,
  { source, openings }: ArticleInput,
  outline: readonly OutlineBlock[],
): Fault {
  const starts = startsOf(outline.map((block) => block.text));
  const block = openings[starts.findLastIndex((start) => start <= at)]!;
  const expected = `a block of its own in article.yaml, below line ${block.line}: \`- paragraph: ${text.slice(0, 10)}\``;
  const hint =
    `add it there, or put the line at the end of the one above, if it belongs to that; ` +
    `${layOutCommand(source.file)} adds it, as a guess`;
  return fault({ file: source.file, line }, 'line-without-block', text.slice(0, 30), expected, hint);
}

/** Notes that stand as they were, though what they are to has another number now. */
function noteFaults(notes: TextFile, built: readonly Block[], { kept, changed }: Changes): Fault[] {
  return [...readNotes(notes).notes].flatMap(([id, { note, line }]) => {
    const before = built.filter((block) => JSON.stringify(block.note) === JSON.stringify(note));
    const homes = before.flatMap((block) =>
      [...kept, ...changed].filter(({ past }) => past.block === block.id),
    );
    if (homes.length === 0 || homes.some(({ now }) => now.block === id)) return [];
    const expected = `## ${homes[0]!.now.block}, the new number of the block that it was written for`;
    return [fault({ file: notes.file, line }, 'note-moved', `## ${id}`, expected, laidOutAnew(notes.file))];
  });
}
