import type { CutBlock } from '../types.ts';
import { findChineseNames } from './chinese-names.ts';
import { findCompounds } from './compounds.ts';
import { findCountries } from './countries.ts';
import { findListedNames } from './listed-names.ts';
import { isNickname } from './lists.ts';
import { findUnlistedNames } from './unlisted-names.ts';
import { piecesOf, type FinderTools } from './pieces.ts';
import { findTransliterations } from './transliterations.ts';
import type { Found, Named, Piece } from './types.ts';
import { findDesignations, findTitledTreaties } from './written-names.ts';

/**
 * The names in blocks that nobody has prepared, in order and without overlaps: by rules on the words as cut and on
 * CC-CEDICT's proper nouns. A person's name that a rule finds at one place is marked at all places.
 */
export function findNames(blocks: readonly CutBlock[], tools: FinderTools): Found[][] {
  const first = blocks.map((block) => namesIn(block, tools));
  const people = new Map([
    ...findUnlistedNames(blocks, tools),
    ...blocks.flatMap(({ text }, at) =>
      first[at]!.filter(({ kind }) => kind === 'person').map(
        (found) => [text.slice(found.start, found.end), found] as const,
      ),
    ),
  ]);
  return blocks.map(({ text }, at) => withoutOverlaps(text, [...first[at]!, ...repeated(text, people)]));
}

function namesIn(block: CutBlock, tools: FinderTools): Found[] {
  const sentences = piecesOf(block, tools);
  const designations = findDesignations(block.text, sentences.flat());
  const found = sentences.flatMap((pieces) => [
    ...findCompounds(pieces),
    ...findTransliterations(pieces),
    ...findChineseNames(pieces, tools.dictionary),
    ...findListedNames(pieces, tools),
    ...inGazetteer(pieces),
    ...findNicknames(pieces),
    ...findCountries(pieces),
  ]);
  return withoutOverlaps(block.text, [...findTitledTreaties(block.text), ...designations, ...found]);
}

/** Proper nouns of the dictionary, with 小 or 老 before a person's: 小布什. */
function inGazetteer(pieces: readonly Piece[]): Found[] {
  return pieces.flatMap(({ text, kind, start, end }, at) => {
    const before = pieces[at - 1];
    // 《茶经》 is a book, 《人民日报》 a newspaper; what the dictionary says of most books has no word for it
    const isTitle = before?.text === '《' && pieces[at + 1]?.text === '》';
    if (isTitle && kind !== 'organisation' && kind !== 'treaty') return [];
    // 6月8日电 ends a dateline; elsewhere 日电 is a company
    if (!kind || (text === '日电' && /\d$/.test(before?.text ?? ''))) return [];
    const nicknamed = kind === 'person' && before !== undefined && /^[小老]$/u.test(before.text);
    return [{ start: nicknamed ? before.start : start, end, kind, reason: 'a proper noun of CC-CEDICT' }];
  });
}

const findNicknames = (pieces: readonly Piece[]): Found[] =>
  pieces.flatMap(({ text, known, start, end }) =>
    known || !isNickname(text)
      ? []
      : [
          {
            start,
            end,
            kind: 'person' as const,
            reason: '小 or 老 and a surname, as people call one another',
          },
        ],
  );

function repeated(text: string, people: ReadonlyMap<string, Named>): Found[] {
  if (people.size === 0) return [];
  const names = [...people.keys()].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return [...text.matchAll(new RegExp(names.join('|'), 'gu'))].map(({ 0: name, index }) => ({
    ...people.get(name)!,
    start: index,
    end: index + name.length,
  }));
}

/** Of names that overlap the longest; of equals the first. */
function withoutOverlaps(text: string, found: readonly Found[]): Found[] {
  const taken = new Uint8Array(text.length);
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept = longestFirst.filter(({ start, end }) => {
    const isFree = !taken.subarray(start, end).includes(1);
    if (isFree) taken.fill(1, start, end);
    return isFree;
  });
  return kept.sort((a, b) => a.start - b.start);
}
