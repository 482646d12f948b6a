import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import type { PartOfSpeech } from '../model/text.ts';
import { packageVersion } from './package-file.ts';
import { partOfSpeechOf } from './parts-of-speech.ts';

/** Cuts Chinese text into words, and tells what jieba's dictionary knows of a word. */
export type Segmenter = {
  version: string;
  /** The words of a text, in order; joined they are the text. */
  cut(text: string): string[];
  /** Undefined where jieba has no tag that says what a word is. */
  partOfSpeech(word: string): PartOfSpeech | undefined;
  /** Frequency band, 1 (commonest) to 5; words that jieba does not know are in 5. */
  band(word: string): number;
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
    partOfSpeech: tagOf,
    band: (word) => bandOf(counts(word)),
  };
}

/** cppjieba tags word by word from its dictionary, so a word it cuts up is tagged by its last part, the head of most compounds. */
function tagOf(word: string): PartOfSpeech | undefined {
  return partOfSpeechOf(nodejieba.tag(word).at(-1)?.tag ?? '');
}

function bandOf(count: number): number {
  const at = BAND_FLOORS.findIndex((floor) => count >= floor);
  return at < 0 ? 5 : at + 1;
}

/** Finds a word's line (`北约 316 j`) in the dictionary's text when asked, which spares parsing its 348,983 lines. */
function readCounts(): (word: string) => number {
  const path = (nodejieba as unknown as { DEFAULT_DICT: string }).DEFAULT_DICT;
  const text = `\n${readFileSync(path, 'utf8')}`;
  return (word) => {
    const at = text.indexOf(`\n${word} `);
    return at < 0 ? 0 : Number.parseInt(text.slice(at + word.length + 2), 10);
  };
}
