import type { HanText, LatinText } from './article-text.ts';
import { toneOf, toLetters } from './pinyin-letters.ts';
import { englishWords, type EnglishWord } from './tokens.ts';

/** A syllable of a block and the characters that it reads; `joined` unless a pause or a number stands before it. */
export type SpokenSyllable = { letters: string; tone: number; start: number; end: number; joined: boolean };

/**
 * English that belongs to a block, and what a hit in it is: in a translated sentence, the gloss of a word, or a name. A name
 * that only counts where most of it is asked for is `whole`.
 */
export type EnglishField = { text: string; words: EnglishWord[]; hit: EnglishPlace; whole: boolean };

export type EnglishPlace =
  { in: 'translation'; sentence: number } | { in: 'gloss'; word: number } | { in: 'name'; name: number };

/** Marks that a reader's voice does not pause at, and the gaps that a text has of itself. */
const noPause = /^[\s“”‘’"'《》〈〉「」『』·・－-]+$/;

/** The syllables of a block, in order. */
export function syllablesOf({ words, blocks }: LatinText, block: number): SpokenSyllable[] {
  const syllables: SpokenSyllable[] = [];
  let at = 0;
  let joined = true;
  for (const index of blocks[block]!.flatMap(({ tokens }) => tokens)) {
    const [text, pinyin] = words[index]!;
    const spoken = pinyin ? spokenAs(text, pinyin, at) : [];
    if (spoken[0]) spoken[0].joined = joined;
    syllables.push(...spoken);
    joined = spoken.length > 0 || (joined && noPause.test(text));
    at += text.length;
  }
  return syllables;
}

/** A syllable reads one character; where they are not as many, each stands for the whole word. */
function spokenAs(text: string, pinyin: string, at: number): SpokenSyllable[] {
  const syllables = pinyin.split('|');
  const characters = [...text];
  const single = characters.length === syllables.length;
  let start = at;
  return syllables.map((syllable, index) => {
    const from = start;
    if (single) start += characters[index]!.length;
    const end = single ? start : at + text.length;
    return { letters: toLetters(syllable), tone: toneOf(syllable), start: from, end, joined: true };
  });
}

/**
 * All English of a block: its sentences, then the glosses of its words, then the names of who and what it mentions. People
 * are called by parts of their names; but not all that tells of NATO tells of the north, or of a treaty.
 */
export function englishOf(han: HanText, { words, blocks }: LatinText, block: number): EnglishField[] {
  const sentences = blocks[block]!;
  const inBlock = new Set(sentences.flatMap(({ tokens }) => tokens));
  const named = new Set(han.blocks[block]!.mentions.map(([, , name]) => name));
  const field = (text: string, hit: EnglishPlace, whole = false) => ({
    text,
    words: englishWords(text),
    hit,
    whole,
  });
  return [
    ...sentences.map(({ english }, sentence) => field(english, { in: 'translation', sentence })),
    ...[...inBlock].map((word) => {
      const [, , gloss = '', meant] = words[word]!;
      return field(gloss.slice(0, meant), { in: 'gloss', word });
    }),
    ...[...named].map((name) => {
      const { en, kind } = han.names[name]!;
      return field(en, { in: 'name', name }, kind !== 'person');
    }),
  ];
}
