import type { Block } from '../../model/article.ts';
import type { Fault } from '../../model/content-error.ts';
import { fault, type Place } from '../fault.ts';
import { layOutCommand } from '../lay-out-command.ts';
import { linesByPlace } from '../source-lines.ts';
import { readNotes } from '../stages/add-notes.ts';
import { outdatedFault } from '../stages/align.ts';
import { linesByComment } from '../stages/pair-lines.ts';
import { readSource } from '../stages/read-source.ts';
import { structure } from '../stages/structure.ts';
import { mismatchAt } from '../stages/translation-faults.ts';
import { takeWordSpaces } from '../stages/word-spaces.ts';
import { englishGroups, englishLines, isEnglish, type EnglishLine } from '../translation-file.ts';
import type { ArticleInput, OutlineBlock, TextFile } from '../types.ts';
import { sameText } from '../without-spaces.ts';
import { changesBetween, type Changes } from './changes.ts';
import { linesWithoutBlock, startsOf, type SourceLine } from './lines-without-block.ts';
import { builtSentences, compact, outlinedSentences, type Sentence } from './last-build.ts';

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
      ? translationFaults(translation, { source: source.file, text, openings, outline, past, now, changes })
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

type Revision = {
  source: string;
  text: string;
  openings: ArticleInput['openings'];
  outline: readonly OutlineBlock[];
  past: readonly Sentence[];
  now: readonly Sentence[];
  changes: Changes;
};

const again = (file: string): string =>
  `${layOutCommand(file)} lays the files out for the text as it is; sentences that stay keep their English`;

function translationFaults({ file, text: english }: TextFile, revision: Revision): Fault[] {
  const groups = englishGroups(english);
  const lines = englishLines(groups);
  if (!lines.some(isEnglish) || linesByComment(revision.now, lines)) return [];
  return mismatchAt(revision.outline, groups) === undefined
    ? staleLines(file, lines, revision)
    : unfitting(file, lines, revision);
}

/** English that is word for word that of other sentences, where no comment confirms it. */
function staleLines(file: string, lines: readonly EnglishLine[], { past, now }: Revision): Fault[] {
  const once = Map.groupBy(past, ({ en }) => en);
  return lines.flatMap((found, at) => {
    const { text, line, of } = found;
    const { id, zh } = now[at]!;
    const before = once.get(text);
    if (!isEnglish(found) || of !== undefined || !before) return [];
    if (before.some((sentence) => sameText(sentence.zh, zh))) return [];
    return [outdatedFault({ file, line }, text, `${id} ${zh}`, before[0]!.zh)];
  });
}

/** What keeps the lines from fitting the text: sentences that have none, and lines whose sentence has changed or is gone. */
function unfitting(file: string, lines: readonly EnglishLine[], revision: Revision): Fault[] {
  const { changes } = revision;
  const lineOf = (en: string | undefined) => lines.find((line) => en !== undefined && line.text === en)?.line;
  const isThere = (zh: string) => lines.some(({ of }) => of !== undefined && sameText(of, zh));
  const told = (place: Place, rule: string, found: string, expected: string) =>
    fault(place, rule, found, expected, again(file));
  return [
    ...changes.added
      .filter(({ zh }) => !isThere(zh))
      .map((one) =>
        told(placeOf(one, revision), 'sentence-new', `${one.id} ${one.zh}`, 'a line of English for it'),
      ),
    ...changes.changed.flatMap(({ now: { id, zh }, past: { en } }) => {
      const line = lineOf(en);
      return line ? [told({ file, line }, 'sentence-changed', en!, `English of ${id} ${zh}`)] : [];
    }),
    ...changes.gone.flatMap(({ zh, en }) => {
      const line = lineOf(en);
      return line
        ? [told({ file, line }, 'sentence-gone', en!, `no line: the text no longer has ${zh}`)]
        : [];
    }),
  ];
}

/** Where a new sentence comes from: its line in the source, or in article.yaml where only that parts the text otherwise. */
function placeOf({ id, block }: Sentence, { source, text, openings, outline, past, now }: Revision): Place {
  if (compact(past) === compact(now)) return openings[outline.findIndex((one) => one.id === block)]!;
  const before = now.slice(
    0,
    now.findIndex((sentence) => sentence.id === id),
  );
  return { file: source, line: linesByPlace(text)[compact(before).length] ?? 1 };
}

/** Notes that stand as they were, though what they are to has another number now. */
function noteFaults(notes: TextFile, built: readonly Block[], { kept, changed }: Changes): Fault[] {
  return [...readNotes(notes).notes].flatMap(([id, { note, line }]) => {
    const before = built.filter((block) => JSON.stringify(block.note) === JSON.stringify(note));
    const homes = before.flatMap((block) =>
      [...kept, ...changed].filter(({ past }) => past.block === block.id),
    );
    if (homes.length === 0 || homes.some(({ now }) => now.block === id)) return [];
    const expected = `## ${homes[0]!.now.block}, which the block has become that it was written for`;
    return [fault({ file: notes.file, line }, 'note-moved', `## ${id}`, expected, again(notes.file))];
  });
}
