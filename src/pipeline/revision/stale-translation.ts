import type { Fault } from '../../model/content-error.ts';
import { fault, type Place } from '../fault.ts';
import { laidOutAnew } from '../lay-out-command.ts';
import { linesByPlace } from '../source-lines.ts';
import { outdatedFault } from '../stages/align.ts';
import { linesByComment } from '../stages/pair-lines.ts';
import { mismatchAt } from '../stages/translation-faults.ts';
import { englishGroups, englishLines, isEnglish, type EnglishLine } from '../translation-file.ts';
import type { ArticleInput, OutlineBlock, TextFile } from '../types.ts';
import { sameText } from '../without-spaces.ts';
import type { Changes } from './changes.ts';
import { compact, type Sentence } from './last-build.ts';

/** A text as it was and as it is, and how they differ. */
type Revision = {
  source: string;
  text: string;
  openings: ArticleInput['openings'];
  outline: readonly OutlineBlock[];
  past: readonly Sentence[];
  now: readonly Sentence[];
  changes: Changes;
};

/** What keeps the English of a text that has changed from being that of the text as it is. */
export function staleTranslationFaults({ file, text: english }: TextFile, revision: Revision): Fault[] {
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
    fault(place, rule, found, expected, laidOutAnew(file));
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
