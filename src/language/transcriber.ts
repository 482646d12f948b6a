import { addDict, pinyin } from 'pinyin-pro';
import { packageVersion, readPackageFile } from './package-file.ts';

/** Pinyin of a run of characters: a numbered syllable for each in citation tone, undefined where a character has none. */
export type Transcriber = { version: string; transcribe: (text: string) => (string | undefined)[] };

/** A phrase's reading with tone marks, and its probability. */
type Phrase = [string, number];

const LONGEST_PHRASE = 8;

/**
 * pinyin-pro with @pinyin-pro/data's complete dictionary. Handing it all 348,838 phrases takes two seconds; a phrase
 * acts only on a text that has it, so the phrases of each text are handed over when it comes, with the same result.
 */
export function loadTranscriber(): Transcriber {
  const parsed = JSON.parse(readPackageFile('@pinyin-pro/data/complete.json')) as Record<string, Phrase>;
  const phrases = new Map(Object.entries(parsed));
  const transcribe = (text: string) => {
    addDict(takePhrasesOf(text, phrases));
    return pinyin(text, { type: 'all', toneType: 'num', toneSandhi: false }).map(({ isZh, result }) =>
      isZh ? numbered(result) : undefined,
    );
  };
  return { version: packageVersion('pinyin-pro'), transcribe };
}

/** Takes out of the dictionary what pinyin-pro has not been given yet. */
function takePhrasesOf(text: string, phrases: Map<string, Phrase>): Record<string, Phrase> {
  const characters = [...text];
  const found: Record<string, Phrase> = {};
  for (let start = 0; start < characters.length; start++) {
    for (let length = 1; length <= LONGEST_PHRASE; length++) {
      const phrase = characters.slice(start, start + length).join('');
      const entry = phrases.get(phrase);
      if (entry) found[phrase] = entry;
      phrases.delete(phrase);
    }
  }
  return found;
}

/** pinyin-pro's `lü4`, `de0` in CC-CEDICT's notation: `lu:4`, `de5`. */
function numbered(syllable: string): string {
  return syllable.replace('ü', 'u:').replace(/0$/, '5');
}
