import { stemmer } from 'stemmer';
import type { Language } from '../language/load-language.ts';
import { isTraditional } from '../language/script.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { alignmentTools } from './alignment/tools.ts';
import { inSimplified } from './in-simplified.ts';
import { remember } from './remember.ts';
import { addGlosses } from './stages/add-glosses.ts';
import { addNotes } from './stages/add-notes.ts';
import { addPartsOfSpeech } from './stages/add-parts-of-speech.ts';
import { addPinyin } from './stages/add-pinyin.ts';
import { align } from './stages/align.ts';
import { alignWords } from './stages/align-words.ts';
import { applyLexicon } from './stages/apply-lexicon.ts';
import { crossCuts } from './stages/cross-cuts.ts';
import { asWritten } from './stages/as-written.ts';
import { cutNames } from './stages/cut-names.ts';
import { findPatterns } from './stages/find-patterns.ts';
import { fixCuts } from './stages/fix-cuts.ts';
import { fixWords } from './stages/fix-words.ts';
import { joinSyllables } from './stages/join-syllables.ts';
import { listWords } from './stages/list-words.ts';
import { markEntities } from './stages/mark-entities.ts';
import { nameWords } from './stages/name-words.ts';
import { joinWords } from './stages/join-words.ts';
import { partGlued } from './stages/part-glued.ts';
import { readSource } from './stages/read-source.ts';
import { resolveDates } from './stages/resolve-dates.ts';
import { structure } from './stages/structure.ts';
import { tokenize } from './stages/tokenize.ts';
import { takeWordSpaces } from './stages/word-spaces.ts';
import type { ArticleInput, SharedInput } from './types.ts';

/** The version of the generated files' form; a change of it shows that they must be built again. */
const SCHEMA = '1';

/**
 * From what people wrote about an article to all that the site knows of it, stage by stage. What people decided comes
 * first; each later stage fills only what is still absent. Throws a ContentError for what a person must mend.
 */
export function buildArticle(input: ArticleInput, shared: SharedInput, language: Language): AnnotatedArticle {
  const text = readSource(input.source.bytes, input.source.file);
  const outline = structure(takeWordSpaces(text), input.openings);
  const script = isTraditional(text, language.converter) ? 'traditional' : undefined;
  const { cutFixes, dateFixes } = input;
  const given = { outline, cutFixes, dateFixes, shared };
  const asRead = script ? inSimplified(given, language.converter) : given;
  const { entities, lexicon, patterns } = asRead.shared;
  const isWord = (text: string) => language.dictionary.lookup(text).length > 0;
  const parted = partGlued(tokenize(asRead.outline, language.segmenter), language);
  const whole = joinWords(crossCuts(parted, language), language);
  const named = cutNames(whole, entities, isWord);
  const fixed = fixCuts(named, asRead.cutFixes);
  const cut = script ? asWritten(fixed, outline) : fixed;
  const marked = markEntities(fixWords(cut, input.wordFixes), entities);
  const aligned = align(nameWords(marked, entities), input.translation);
  const reviewed = applyLexicon(aligned, lexicon, language);
  const tagged = addPartsOfSpeech(reviewed, language);
  const read = addPinyin(tagged, language.dictionary, language.transcriber);
  const glossed = addGlosses(read, { dictionary: language.dictionary, lexicon });
  const dated = resolveDates(glossed, input.about.date, asRead.dateFixes);
  const paired = alignWords(dated, entities, input.wordFixes, toolsOf(language));
  const noted = addNotes(findPatterns(paired, patterns, input.patternFixes), input.notes);
  const blocks = joinSyllables(noted, language.dictionary);
  return {
    slug: input.slug,
    ...input.about,
    ...(script && { script }),
    madeBy: versions(language),
    blocks,
    words: listWords(blocks, language, script),
  };
}

const toolsOf = remember(({ dictionary }: Language) => alignmentTools(dictionary.lookup, stemmer));

function versions({ segmenter, transcriber, dictionary, converter }: Language): Record<string, string> {
  return {
    schema: SCHEMA,
    nodejieba: segmenter.version,
    'pinyin-pro': transcriber.version,
    'CC-CEDICT': dictionary.release,
    'opencc-js': converter.version,
  };
}
