import { addDict, pinyin } from 'pinyin-pro';
import { onceForEach } from './once-for-each.ts';
import { packageVersion, readPackageBytes } from './package-file.ts';
import { byFirstCharacter } from './word-list.ts';

/**
 * Pinyin of a run of characters: a numbered syllable for each in citation tone, undefined where a character has none.
 * Meant for words and short phrases: over some thirty words pinyin-pro's probabilities underflow and it reads worse.
 */
export type Transcriber = { version: string; transcribe: (text: string) => (string | undefined)[] };

/** A phrase's reading with tone marks, and its probability. */
type Phrase = [string, number];
type Phrases = Map<string, Phrase>;

const LONGEST_PHRASE = 8;
/** What stands between phrases in the dictionary's file, whose entries are `  "一一": [` and three lines more. */
const BETWEEN = '\n  "';

/**
 * pinyin-pro with @pinyin-pro/data's complete dictionary. Handing it all 348,838 phrases takes two seconds; a phrase
 * acts only on a text that has it, so the phrases of each text are handed over when it comes, with the same result.
 */
export function loadTranscriber(): Transcriber {
  const file = readPackageBytes('@pinyin-pro/data/complete.json');
  const entriesOf = byFirstCharacter(file.subarray(`{${BETWEEN}`.length), BETWEEN);
  const phrasesFrom = onceForEach((first) => parsePhrases(entriesOf(first)));
  const read = (text: string) => {
    const phrases = takePhrasesOf(text, phrasesFrom);
    if (Object.keys(phrases).length) addDict(phrases);
    return pinyin(text, { type: 'array', toneType: 'num', toneSandhi: false }).map(numbered);
  };
  return { version: packageVersion('pinyin-pro'), transcribe: onceForEach(read) };
}

/** Entries that stand in the file from their phrase to where the next phrase begins, or to the file's end. */
function parsePhrases(entries: string): Phrases {
  const json = entries ? `{"${entries.replace(/(,\s*"|\}\s*)$/, '')}}` : '{}';
  return new Map(Object.entries(JSON.parse(json) as Record<string, Phrase>));
}

/** Takes out of the dictionary what pinyin-pro has not been given yet. */
function takePhrasesOf(text: string, phrasesFrom: (first: string) => Phrases): Record<string, Phrase> {
  const characters = [...text];
  const found: Record<string, Phrase> = {};
  for (const [start, first] of characters.entries()) {
    const phrases = phrasesFrom(first);
    for (let length = 1; length <= LONGEST_PHRASE; length++) {
      const phrase = characters.slice(start, start + length).join('');
      const entry = phrases.get(phrase);
      if (entry) found[phrase] = entry;
      phrases.delete(phrase);
    }
  }
  return found;
}

/** pinyin-pro's `lü4`, `de0` in CC-CEDICT's notation: `lu:4`, `de5`; what is no syllable, as it came. */
function numbered(result: string): string | undefined {
  return /^[a-zêü]+[0-4]$/.test(result) ? result.replace('ü', 'u:').replace(/0$/, '5') : undefined;
}
