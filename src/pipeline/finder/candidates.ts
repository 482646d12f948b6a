import type { Entity } from '../../model/entity.ts';
import { placesOf } from '../tokens.ts';
import type { CutBlock } from '../types.ts';
import { findNames } from './find-names.ts';
import type { FinderTools } from './pieces.ts';
import type { Candidate, Found } from './types.ts';

type Place = Found & { text: string; sentence: string; english?: string };

/** The names that the finder sees in blocks and no entity has among its forms, the most frequent first. */
export function candidatesIn(
  blocks: readonly CutBlock[],
  entities: readonly Entity[],
  tools: FinderTools,
): Candidate[] {
  const known = new Set(entities.flatMap(({ name, forms }) => [name.zh, ...forms.map(({ text }) => text)]));
  const found = findNames(blocks, tools);
  const places = blocks.flatMap((block, at) => placesIn(block, found[at] ?? []));
  const byText = Map.groupBy(
    places.filter(({ text }) => !known.has(text)),
    ({ text }) => text,
  );
  const candidates = [...byText.values()].map((group) => {
    const { text, kind, reason } = group[0]!;
    const english = group.find((place) => place.english)?.english;
    const sentences = [...new Set(group.map(({ sentence }) => sentence))];
    return { text, kind, reason, count: group.length, sentences, ...(english && { english }) };
  });
  return candidates.sort((a, b) => b.count - a.count);
}

/** The names of a block with the sentences they stand in. */
function placesIn(block: CutBlock, found: readonly Found[]): Place[] {
  const words = placesOf([block]).map(({ place }) => place);
  return found.map((name) => {
    const holder = words.findLast(({ start }) => start <= name.start);
    return {
      ...name,
      text: block.text.slice(name.start, name.end),
      sentence: holder?.sentence ?? '',
      english: englishBehind(block.text.slice(name.end)),
    };
  });
}

/** The name in Latin letters that a text has in brackets: （Robert Fortune，1812—1880）, (World Health Organization). */
const englishBehind = (text: string): string | undefined =>
  /^\s*[（(]\s*(\p{Lu}(?:[\p{Script=Latin}.'’& -]*[\p{Script=Latin}.])?)\s*[，,；;、）)]/u.exec(text)?.[1];
