import type { Block, DictionaryEntry, Token } from '../../model/article.ts';
import type { Dictionary } from '../../language/dictionary.ts';
import { isMandarin } from '../../language/pinyin.ts';
import type { Transcriber } from '../../language/transcriber.ts';
import { hanOf, mapWords } from '../tokens.ts';

/**
 * Gives each word that has no reading from a person one: CC-CEDICT's where it has just one, else pinyin-pro's, written
 * as CC-CEDICT has it where they agree but for capitals and neutral tones. Words are read one by one, never as running
 * text, since pinyin-pro reads across word borders (严重|新华 as chóng).
 */
export function addPinyin(blocks: readonly Block[], dictionary: Dictionary, transcriber: Transcriber): Block[] {
  return mapWords(blocks, (token) => {
    if (token.reading) return token;
    const known = readingsOf(dictionary.lookup(token.text), token);
    const [only] = known;
    if (only && known.length === 1) return { ...token, reading: only, readingFrom: 'dictionary' };
    const reading = transcribed(token.text, transcriber);
    if (!reading) return token;
    return { ...token, reading: known.find((other) => bare(other) === bare(reading)) ?? reading, readingFrom: 'pinyin-pro' };
  });
}

/** The distinct readings of a headword that fit the word; names in capitals only count for a word tagged as a name. */
function readingsOf(entries: readonly DictionaryEntry[], token: Token): string[] {
  const fitting = entries.map(({ reading }) => reading).filter((reading) => fits(reading, token.text));
  const isName = (reading: string) => /^[A-Z]/.test(reading);
  const preferred = fitting.filter((reading) => isName(reading) === (token.pos === 'name'));
  return [...new Set(preferred.length ? preferred : fitting)];
}

function fits(reading: string, text: string): boolean {
  const syllables = reading.split(' ');
  return syllables.length === hanOf(text).length && syllables.every((syllable) => /^[A-Za-z:]+[1-5]$/.test(syllable)) && isMandarin(reading);
}

function transcribed(text: string, transcriber: Transcriber): string | undefined {
  const syllables = [...text].flatMap((character, at) => (hanOf(character).length ? [transcriber.transcribe(text)[at]] : []));
  return syllables.every((syllable) => syllable !== undefined) ? syllables.join(' ') : undefined;
}

/** A reading without what the two sources write differently: capitals and neutral tones. */
function bare(reading: string): string {
  return reading.toLowerCase();
}
