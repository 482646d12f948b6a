import nodejieba from 'nodejieba';
import type { PartOfSpeech } from '../model/text.ts';
import { loadJiebaDictionary } from './jieba-dictionary.ts';
import { prepareFor } from './jieba-loading.ts';
import { onceForEach } from './once-for-each.ts';
import { packageVersion } from './package-file.ts';
import { partOfSpeechOf } from './parts-of-speech.ts';

/** Cuts Chinese text into words, and tells what jieba's dictionary knows of a word. */
export type Segmenter = {
  version: string;
  /** Makes ready for all that a text has, which is quicker than for each of its sentences and words on its own. */
  prepare: (text: string) => void;
  /** The words of a text, in order; joined they are the text. */
  cut: (text: string) => string[];
  /** Undefined where jieba has no tag that says what a word is. */
  partOfSpeech: (word: string) => PartOfSpeech | undefined;
  /** Frequency band, 1 (commonest) to 5; words that jieba does not know are in 5. */
  band: (word: string) => number;
};

/**
 * The least count, in jieba's corpus of 60 million words, for bands 1 to 4. They are the counts found at ranks
 * 1,000, 3,000, 8,000 and 20,000 of its dictionary (nodejieba 3.5.8), rounded.
 */
const BAND_FLOORS = [8000, 2800, 880, 260];

/**
 * nodejieba, its HMM on: without it, unknown names and numbers fall into characters. Its whole dictionary takes over
 * three seconds to load, the words of a text a hundredth of that, so it is given those, with the same result.
 */
export function loadSegmenter(): Segmenter {
  const dictionary = loadJiebaDictionary();
  const prepare = (text: string) => prepareFor(text, dictionary.partFor);
  return {
    version: packageVersion('nodejieba'),
    prepare,
    cut: (text) => {
      prepare(text);
      return nodejieba.cut(text, true);
    },
    partOfSpeech: onceForEach((word) => {
      prepare(word);
      return tagOf(word);
    }),
    band: (word) => bandOf(dictionary.countOf(word)),
  };
}

/** cppjieba tags word by word from its dictionary, so a word it cuts up is tagged by its last part, the head of most compounds. */
const tagOf = (word: string): PartOfSpeech | undefined =>
  partOfSpeechOf(nodejieba.tag(word).at(-1)?.tag ?? '');

function bandOf(count: number): number {
  const at = BAND_FLOORS.findIndex((floor) => count >= floor);
  return at < 0 ? 5 : at + 1;
}
