import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import type { PartOfSpeech } from '../model/text.ts';
import { onceForEach } from './once-for-each.ts';
import { packageVersion } from './package-file.ts';
import { partOfSpeechOf } from './parts-of-speech.ts';

/** Cuts Chinese text into words, and tells what jieba's dictionary knows of a word. */
export type Segmenter = {
  version: string;
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

/** Loads nodejieba's default dictionaries. Its HMM is on: without it, unknown names and numbers fall into characters. */
export function loadSegmenter(): Segmenter {
  nodejieba.load();
  const counts = readCounts();
  return {
    version: packageVersion('nodejieba'),
    cut: (text) => nodejieba.cut(text, true),
    partOfSpeech: onceForEach(tagOf),
    band: (word) => bandOf(counts.get(word) ?? 0),
  };
}

/** cppjieba tags word by word from its dictionary, so a word it cuts up is tagged by its last part, the head of most compounds. */
const tagOf = (word: string): PartOfSpeech | undefined =>
  partOfSpeechOf(nodejieba.tag(word).at(-1)?.tag ?? '');

function bandOf(count: number): number {
  const at = BAND_FLOORS.findIndex((floor) => count >= floor);
  return at < 0 ? 5 : at + 1;
}

/** The counts in jieba's dictionary (`北约 316 j`) of the words that are in bands 1 to 4: those with three digits or more. */
function readCounts(): Map<string, number> {
  const path = (nodejieba as unknown as { DEFAULT_DICT: string }).DEFAULT_DICT;
  const lines = readFileSync(path, 'utf8').matchAll(/^(\S+) (\d{3,}) /gm);
  return new Map([...lines].map(([, word = '', count]) => [word, Number(count)]));
}
