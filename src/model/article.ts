import { z } from 'astro/zod';
import { articleSource } from './article-source.ts';
import { address, partOfSpeech, reading, script } from './text.ts';

/** `space` is a gap that the text itself has, not one that a segmenter set. */
const tokenKind = z.enum(['word', 'number', 'latin', 'punctuation', 'space']);

/** Who decided: a person (`source`, `fix`, `lexicon`, `entity`) or a machine (the others). */
const cutOrigin = z.enum(['source', 'fix', 'entity', 'jieba']);
const readingOrigin = z.enum(['fix', 'entity', 'lexicon', 'dictionary', 'pinyin-pro']);
const glossOrigin = z.enum(['fix', 'entity', 'lexicon', 'dictionary', 'parts']);
const englishOrigin = z.enum(['rule', 'fix']);

/** A stretch of a text: `start` and `end` count its UTF-16 units. */
const range = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });
export type Range = z.infer<typeof range>;

/**
 * A word or mark of a sentence. Only words have a reading, a gloss and a part of speech; tokens joined are the sentence.
 * `text` is in simplified characters, in which words are looked up, counted and found; `written` is how a text in
 * traditional characters has it, where that differs, as long.
 * `english` are the stretches of the sentence's translation that render it, none where a person says that none does.
 */
const token = z.strictObject({
  text: z.string().min(1),
  written: z.string().min(1).optional(),
  kind: tokenKind,
  cut: cutOrigin,
  pos: partOfSpeech.optional(),
  reading: reading.optional(),
  readingFrom: readingOrigin.optional(),
  gloss: z.string().optional(),
  glossFrom: glossOrigin.optional(),
  english: z.array(range).optional(),
  englishFrom: englishOrigin.optional(),
});
export type Token = z.infer<typeof token>;

/** `translation` is absent where nobody has written one. */
export const sentence = z.strictObject({
  id: address,
  translation: z.string().optional(),
  tokens: z.array(token).min(1),
});
export type Sentence = z.infer<typeof sentence>;

/** A name in a block: `start` and `end` count UTF-16 units of the block's text. Mentions may nest, never cross. */
const mention = z.strictObject({ ...range.shape, entity: z.string() });
export type Mention = z.infer<typeof mention>;

/** A use of a construction in a block; its parts stand in order and may lie apart. */
const patternUse = z.strictObject({ pattern: z.string(), parts: z.array(range).min(1) });
export type PatternUse = z.infer<typeof patternUse>;

/** When a word of time means, as in `<time datetime>`: a year, a month or a day. */
export const datetime = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date: 2012, 2012-05 or 2012-05-20');

/** A date that a block names, resolved from the day of the article by rule, or set by a person. */
const datedRange = z.strictObject({ ...range.shape, datetime, from: z.enum(['rule', 'fix']) });
export type DatedRange = z.infer<typeof datedRange>;

/** A run of a note's text; Markdown's emphasis and strong emphasis are all the markup that a note may have. */
const noteRun = z.strictObject({ text: z.string(), style: z.enum(['emphasis', 'strong']).optional() });
/** A note to a block: paragraphs of runs. */
export const note = z.array(z.array(noteRun));
export type Note = z.infer<typeof note>;

const blockKind = z.enum(['headline', 'dateline', 'heading', 'paragraph']);

/** A headline, dateline, heading or paragraph; its id is the kind's letter (t, d, h, p) and its number among them. */
export const block = z.strictObject({
  id: address,
  kind: blockKind,
  text: z.string().min(1),
  sentences: z.array(sentence).min(1),
  mentions: z.array(mention),
  dates: z.array(datedRange).optional(),
  patterns: z.array(patternUse).optional(),
  note: note.optional(),
});
export type Block = z.infer<typeof block>;

/** A dictionary's entry for a headword, as the dictionary has it. */
const dictionaryEntry = z.strictObject({
  traditional: z.string(),
  reading: z.string(),
  senses: z.array(z.string()),
});
export type DictionaryEntry = z.infer<typeof dictionaryEntry>;

/** What is true of a headword anywhere. `level` is HSK 2.0 (1–6), `band` the frequency band (1 commonest – 5). */
export const word = z.strictObject({
  headword: z.string(),
  traditional: z.string(),
  level: z.int().min(1).max(6).optional(),
  band: z.int().min(1).max(5),
  entries: z.array(dictionaryEntry),
});
export type Word = z.infer<typeof word>;

/** `annotations.json`: everything the site knows of an article. `madeBy` names tools and data with their versions. */
export const annotatedArticle = z.strictObject({
  slug: z.string(),
  ...articleSource.omit({ blocks: true }).shape,
  script: script.optional(),
  madeBy: z.record(z.string(), z.string()),
  blocks: z.array(block),
  words: z.array(word),
});
export type AnnotatedArticle = z.infer<typeof annotatedArticle>;
