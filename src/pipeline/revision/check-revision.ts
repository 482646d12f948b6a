import type { Block } from '../../model/article.ts';
import type { Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import { linesByPlace } from '../source-lines.ts';
import { readNotes } from '../stages/add-notes.ts';
import { mismatchAt, outdatedFault } from '../stages/align.ts';
import { readSource } from '../stages/read-source.ts';
import { structure } from '../stages/structure.ts';
import { takeWordSpaces } from '../stages/word-spaces.ts';
import { englishGroups, sameText, UNTRANSLATED, type EnglishLine } from '../translation-file.ts';
import type { ArticleInput, OutlineBlock, TextFile } from '../types.ts';
import { changesBetween, type Changes } from './changes.ts';
import { builtSentences, outlinedSentences, type Sentence } from './last-build.ts';

/**
 * What no longer fits, where the text of an article has changed since it was last built: English of sentences that have
 * changed or are gone, sentences without a line, notes to blocks that have moved. Each is told once, at its line; what a
 * person has revised or confirmed since is not told.
 */
export function revisionFaults(input: ArticleInput, built: readonly Block[]): Fault[] {
  const { slug, source, translation, notes } = input;
  if (!translation && !notes) return [];
  const text = readSource(source.bytes, source.file);
  const outline = structure(takeWordSpaces(text), input.openings);
  const [past, now] = [builtSentences(built), outlinedSentences(outline)];
  if (past.length === now.length && past.every(({ zh }, at) => sameText(zh, now[at]!.zh))) return [];
  const changes = changesBetween(past, now);
  return [
    ...(translation
      ? translationFaults(translation, { slug, source: source.file, text, outline, past, now, changes })
      : []),
    ...(notes ? noteFaults(notes, slug, built, changes) : []),
  ];
}

type Revision = {
  slug: string;
  source: string;
  text: string;
  outline: readonly OutlineBlock[];
  past: readonly Sentence[];
  now: readonly Sentence[];
  changes: Changes;
};

const again = (slug: string): string =>
  `\`npm run new -- --again ${slug}\` lays the files out for the text as it is; sentences that stay keep their English`;

function translationFaults({ file, text: english }: TextFile, revision: Revision): Fault[] {
  const groups = englishGroups(english);
  const lines = groups.flatMap((group) => group.lines);
  if (lines.length === 0) return [];
  return mismatchAt(revision.outline, groups) === undefined
    ? staleLines(file, lines, revision)
    : unfitting(file, lines, revision);
}

/** English that is word for word that of other sentences, where no comment confirms it. */
function staleLines(file: string, lines: readonly EnglishLine[], { past, now }: Revision): Fault[] {
  const once = Map.groupBy(past, ({ en }) => en);
  return lines.flatMap(({ text, line, of }, at) => {
    const { id, zh } = now[at]!;
    const before = once.get(text);
    if (text === UNTRANSLATED || of !== undefined || !before) return [];
    if (before.some((sentence) => sameText(sentence.zh, zh))) return [];
    return [outdatedFault({ file, line }, text, `${id} ${zh}`, before[0]!.zh)];
  });
}

/** What keeps the lines from fitting the text: sentences that have none, and lines whose sentence has changed or is gone. */
function unfitting(
  file: string,
  lines: readonly EnglishLine[],
  { slug, source, text, now, changes }: Revision,
): Fault[] {
  const lineOf = (en: string | undefined) => lines.find((line) => en !== undefined && line.text === en)?.line;
  const isThere = (zh: string) => lines.some(({ of }) => of !== undefined && sameText(of, zh));
  const sourceLines = linesByPlace(text);
  const placeOf = ({ id }: Sentence) => {
    const before = now.slice(
      0,
      now.findIndex((sentence) => sentence.id === id),
    );
    return { file: source, line: sourceLines[bareLength(before)] ?? 1 };
  };
  const told = (place: { file: string; line: number }, rule: string, found: string, expected: string) =>
    fault(place, rule, found, expected, again(slug));
  return [
    ...changes.added
      .filter(({ zh }) => !isThere(zh))
      .map((one) => told(placeOf(one), 'sentence-new', `${one.id} ${one.zh}`, 'a line of English for it')),
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

const bareLength = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { zh }) => sum + zh.replace(/\s/gu, '').length, 0);

/** Notes that stand as they were, though what they are to has another number now. */
function noteFaults(
  notes: TextFile,
  slug: string,
  built: readonly Block[],
  { kept, changed }: Changes,
): Fault[] {
  return [...readNotes(notes).notes].flatMap(([id, { note, line }]) => {
    const before = built.filter((block) => JSON.stringify(block.note) === JSON.stringify(note));
    const homes = before.flatMap((block) =>
      [...kept, ...changed].filter(({ past }) => past.block === block.id),
    );
    if (homes.length === 0 || homes.some(({ now }) => now.block === id)) return [];
    const expected = `## ${homes[0]!.now.block}, which the block has become that it was written for`;
    return [fault({ file: notes.file, line }, 'note-moved', `## ${id}`, expected, again(slug))];
  });
}
