import type { Block, Range, Sentence } from '../../model/article.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import type { Entity } from '../../model/entity.ts';
import type { WordFix } from '../../model/fixes.ts';
import { alignables, type PlacedToken } from '../alignment/alignables.ts';
import { alignSentence } from '../alignment/align-sentence.ts';
import { stretchesOf } from '../alignment/english-fixes.ts';
import { englishWords, rangeOf, stretchOf } from '../alignment/english-words.ts';
import type { Tools } from '../alignment/tools.ts';
import { fault } from '../fault.ts';
import { placesOf } from '../tokens.ts';
import type { Placed } from '../types.ts';
import { fixesByPlace, keyOf, placesOfFixes } from './fix-words.ts';

type Fix = Placed<WordFix>;
type Fixed = ReadonlyMap<number, Range[]>;

/**
 * Gives the tokens of translated sentences the stretches of the English that render them: those that people gave, and
 * what the rules find; most particles have none. Throws a ContentError for a fix whose English is not in the translation.
 */
export function alignWords(
  blocks: readonly Block[],
  entities: readonly Entity[],
  fixes: readonly Fix[],
  tools: Tools,
): Block[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const withEnglish = fixes.filter(({ english }) => english !== undefined);
  const fixesAt = fixesByPlace(placesOfFixes(blocks, withEnglish));
  const faults: Fault[] = [];
  const aligned = blocks.map((block) => {
    const places = Map.groupBy(placesOf([block]), ({ place }) => place.sentence);
    const sentences = block.sentences.map((sentence) => {
      const tokens = places.get(sentence.id) ?? [];
      const fixOf = ({ place }: PlacedToken) => fixesAt.get(keyOf(block.id, place.start))?.at(-1);
      const fixed = fixedEnglish(sentence, tokens.map(fixOf), faults);
      return sentence.translation ? withStretches(sentence, tokens, fixed, byId, tools) : sentence;
    });
    return { ...block, sentences };
  });
  if (faults.length) throw new ContentError(faults);
  return aligned;
}

function fixedEnglish(
  { id, tokens, translation = '' }: Sentence,
  fixes: readonly (Fix | undefined)[],
  faults: Fault[],
): Fixed {
  const fixed = new Map<number, Range[]>();
  for (const [at, fix] of fixes.entries()) {
    if (!fix) continue;
    const ranges = stretchesOf(fix.english ?? '', translation, (at + 0.5) / tokens.length);
    if (ranges) fixed.set(at, ranges);
    else faults.push(notThere(fix, id, translation));
  }
  return fixed;
}

function withStretches(
  sentence: Sentence,
  places: readonly PlacedToken[],
  fixed: Fixed,
  entities: ReadonlyMap<string, Entity>,
  tools: Tools,
): Sentence {
  const words = englishWords(sentence.translation ?? '', tools.stem);
  const settled = new Map(
    [...fixed].map(([at, ranges]) => [at, ranges.map((range) => stretchOf(range, words))]),
  );
  const found = alignSentence(alignables(places, entities), words, settled, tools);
  const tokens = sentence.tokens.map((token, at) => {
    const given = fixed.get(at);
    const ruled = found.get(at)?.map((stretch) => rangeOf(stretch, words));
    if (given) return { ...token, english: given, englishFrom: 'fix' as const };
    return ruled ? { ...token, english: ruled, englishFrom: 'rule' as const } : token;
  });
  return { ...sentence, tokens };
}

const notThere = (fix: Fix, sentence: string, translation: string): Fault =>
  fault(
    fix,
    'english-not-found',
    `${fix.word} in ${sentence}: ${fix.english}`,
    `whole words of its translation: ${translation}`,
    'copy them from translation.md, join parts that lie apart by " … ", or limit the fix with "in" and "nth"',
  );
