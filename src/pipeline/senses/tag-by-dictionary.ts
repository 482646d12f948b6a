import type { DictionaryEntry } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { describeEntry, type DescribedSense } from './describe-sense.ts';

// A number, or a word that begins with one: 三十, 两头, 半晌
const NUMBERED = /^[第一二三四五六七八九十百千万亿两半几数多]/u;

/**
 * What jieba's numerals that count nothing (零件, 零下) and its phrases of three characters (发言人, 翻过来) are by the first
 * sense of the dictionary; their tag where that does not tell.
 */
export function byDictionary(
  text: string,
  tag: PartOfSpeech,
  entries: readonly DictionaryEntry[],
  partOfSpeech: (word: string) => PartOfSpeech | undefined,
): PartOfSpeech {
  const first = entries.flatMap(describeEntry)[0]?.shapes;
  if (!first || text.length > 3 || text.length < 2 || NUMBERED.test(text) || first.has(tag)) return tag;
  if (first.has('verb')) return 'verb';
  if (tag === 'idiom' && partOfSpeech(text.slice(-1)) !== 'noun') return tag;
  return first.has('adjective') ? 'adjective' : 'noun';
}

// What is said of a whole sentence, 可惜 and 可能, CC-CEDICT tells without "to"
const SAID = /^(?:it |is |not |no |don't |must |might |maybe)/;

/** Whether the dictionary lets a word be a verb: one of its senses is none, or is said of no thing. */
export const isVerb = (text: string, entries: readonly DictionaryEntry[]): boolean => {
  const senses = entries.flatMap(describeEntry);
  const isDone = ({ gloss, shapes }: DescribedSense) =>
    SAID.test(gloss) || !shapes.has('noun') || shapes.has('preposition');
  return text.length === 1 || senses.length === 0 || senses.some(isDone);
};

/** What a word is that jieba takes for a verb and the dictionary does not: 胜利, 工资, 失望. */
export const nominal = (entries: readonly DictionaryEntry[]): PartOfSpeech =>
  entries.flatMap(describeEntry)[0]!.shapes.has('adjective') ? 'adjective' : 'noun';
