import type { Range } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { longestFirst, placesOfForms } from '../places-of-forms.ts';
import { textOf } from '../tokens.ts';
import type { CutBlock } from '../types.ts';
import { bordersOf, type NewCut, recut, type Sentence } from './recut.ts';

/** A name as it may stand in a text; the name of a person or a place is one word, that of an organisation may have several. */
type Name = { text: string; oneWord: boolean };

// A name this long that takes in the parts of several words is no accident.
const LONG = 3;

/**
 * Cuts the names of `entities.yaml` out of what the segmenter made, which knows few of them: the longest first. A name inside
 * a word of the dictionary (俄罗斯 in 俄罗斯族) is left there. Cuts that a source gives stay as they are.
 */
export function cutNames(
  blocks: readonly CutBlock[],
  entities: readonly Entity[],
  isWord: (text: string) => boolean,
): CutBlock[] {
  const names = namesOf(entities);
  const namedIn = (sentence: Sentence): Sentence => {
    if (!sentence.tokens.every(({ cut }) => cut === 'jieba')) return sentence;
    return recut(sentence, newCuts(sentence, names, isWord), 'entity');
  };
  return blocks.map((block) => ({ ...block, sentences: block.sentences.map(namedIn) }));
}

function namesOf(entities: readonly Entity[]): Name[] {
  const names = entities.flatMap(({ kind, forms }) =>
    forms.map(({ text }) => ({ text, oneWord: kind === 'person' || kind === 'place' })),
  );
  return names.filter(({ text }) => text.length > 1).sort(longestFirst);
}

/** The stretches where the words as cut do not fit a name. */
function newCuts(sentence: Sentence, names: readonly Name[], isWord: (text: string) => boolean): NewCut[] {
  const words = sentence.tokens.map(({ text }) => text);
  const given = bordersOf(words, 0);
  const suits = ({ start, end }: Range, { text }: Name): boolean => {
    const parts = words.filter((_, at) => given[at]! < end && start < given[at + 1]!);
    const broken = words.filter((_, at) => isBroken(given[at]!, given[at + 1]!, start, end));
    return !broken.some(isWord) || (text.length >= LONG && parts.length > 1);
  };
  return placesOfForms(textOf(sentence), names, suits)
    .map(({ place: { start, end }, form }) => {
      const within = given.filter((border) => !form.oneWord && start < border && border < end);
      return { start, end, borders: [start, ...within, end] };
    })
    .filter(({ borders }) => !fits(borders, given));
}

/** Whether a border of a name lies within a word. */
const isBroken = (from: number, to: number, start: number, end: number): boolean =>
  (from < start && start < to) || (from < end && end < to);

/** Whether the words as cut have just these borders in their stretch. */
function fits(borders: readonly number[], given: readonly number[]): boolean {
  const [start, end] = [borders[0]!, borders.at(-1)!];
  const own = given.filter((border) => start <= border && border <= end);
  return own.length === borders.length && own.every((border, at) => border === borders[at]);
}
