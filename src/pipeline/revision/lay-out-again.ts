import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { renderTranslation } from '../draft/render-translation.ts';
import { readNotes } from '../stages/add-notes.ts';
import { mismatchAt } from '../stages/translation-faults.ts';
import { englishGroups, englishLines, isEnglish } from '../translation-file.ts';
import type { OutlineBlock, TextFile } from '../types.ts';
import { sameText, withoutSpaces } from '../without-spaces.ts';
import type { Changes } from './changes.ts';
import { outlinedSentences } from './last-build.ts';

/**
 * `translation.md` for a text as it is now: sentences that stay have their English, above a changed one stands what it
 * was, and lines that have no place stand as comments at the end, so that none is lost.
 */
export function translationAgain(
  outline: readonly OutlineBlock[],
  { kept, changed }: Changes,
  translation: TextFile,
): string {
  const lines = englishLines(englishGroups(translation.text));
  const waiting = Map.groupBy(lines, ({ of }) => withoutSpaces(of ?? ''));
  const built = new Map(kept.map(({ now, past }) => [now.id, past.en]));
  const english = new Map(
    outlinedSentences(outline).map(({ id, zh }) => [
      id,
      waiting.get(withoutSpaces(zh))?.shift()?.text ?? built.get(id),
    ]),
  );
  const once = new Map(changed.map(({ now, past }) => [now.id, `${past.zh} ${past.en ?? ''}`]));
  const used = new Set([...english.values(), ...changed.map(({ past }) => past.en)]);
  const left = lines.filter((line) => isEnglish(line) && !used.has(line.text)).map(({ text }) => text);
  return renderTranslation(outline, { english, once, left });
}

/** Whether `translation.md` has the blocks and sentences of a text as it is now, each at its place. */
export function isLaidOutFor(
  outline: readonly OutlineBlock[],
  english: string,
  { changed, added, gone }: Changes,
): boolean {
  const groups = englishGroups(english);
  const sentences = outlinedSentences(outline);
  if (groups.length === 0) return true;
  if (changed.length + added.length + gone.length > 0 || mismatchAt(outline, groups) !== undefined)
    return false;
  return englishLines(groups).every(({ of }, at) => of === undefined || sameText(of, sentences[at]!.zh));
}

/** Where blocks and sentences that stay, or have changed, stand now: `p3s1` → `p4s1`, and `p3` → the block with most of its sentences. */
export function movedAddresses({ kept, changed }: Changes): Map<string, string> {
  const pairs = [...kept, ...changed];
  const sentences = pairs.map(({ now, past }) => [past.id, now.id] as const);
  const blocks = [...Map.groupBy(pairs, ({ past }) => past.block)].map(([block, group]) => {
    const homes = [...Map.groupBy(group, ({ now }) => now.block)];
    const [home = block] = homes.toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
    return [block, home] as const;
  });
  return new Map([...blocks, ...sentences]);
}

/** A file with its addresses as they are now, and those that nothing has any more, as lines of the file. */
export type Readdressed = { text: string; lost: { address: string; line: number }[] };

/** `notes.md` with the headings of blocks that have moved. */
export function notesAgain(notes: TextFile, moved: ReadonlyMap<string, string>): Readdressed {
  const lines = notes.text.split('\n');
  const headings = [...readNotes(notes).notes].map(([address, { line }]) => ({ address, line }));
  for (const { address, line } of headings) lines[line - 1] = `## ${moved.get(address) ?? address}`;
  return { text: lines.join('\n'), lost: headings.filter(({ address }) => !moved.has(address)) };
}

/** `fixes.yaml` with the `in` of each fix as it is now; all else stays, comments too. */
export function fixesAgain(fixes: TextFile, moved: ReadonlyMap<string, string>): Readdressed {
  const lost: Readdressed['lost'] = [];
  let text = fixes.text;
  for (const { address, start, end } of addressesIn(fixes.text).toReversed()) {
    const now = moved.get(address);
    if (now === undefined) lost.unshift({ address, line: fixes.text.slice(0, start).split('\n').length });
    else text = text.slice(0, start) + now + text.slice(end);
  }
  return { text, lost };
}

/** The values of `in` in the lists of a YAML file, in its order. */
function addressesIn(yaml: string): { address: string; start: number; end: number }[] {
  const { contents } = parseDocument(yaml);
  const lists = isMap(contents) ? contents.items.map((pair): unknown => pair.value) : [];
  const items = lists.flatMap((list): unknown[] => (isSeq(list) ? list.items : []));
  return items.flatMap((item) => {
    const node = isMap(item) ? item.get('in', true) : undefined;
    if (!isScalar(node) || !node.range) return [];
    return [{ address: String(node.value), start: node.range[0], end: node.range[1] }];
  });
}
