import type { Language } from '../../language/load-language.ts';
import { isTraditional, simplifiedInPlace } from '../../language/script.ts';
import { blockOpening } from '../../model/article-source.ts';
import type { Entity } from '../../model/entity.ts';
import { candidatesIn } from '../finder/candidates.ts';
import { describedName } from '../finder/gazetteer.ts';
import type { Candidate } from '../finder/types.ts';
import { linesByPlace } from '../source-lines.ts';
import { structure } from '../stages/structure.ts';
import { tokenize } from '../stages/tokenize.ts';
import { takeWordSpaces } from '../stages/word-spaces.ts';
import type { OutlineBlock } from '../types.ts';
import { notesOf } from './draft-notes.ts';
import { footnotesByBlock } from './footnotes.ts';
import { guessAbout } from './guess-about.ts';
import { guessBlocks } from './guess-blocks.ts';
import { authorInPinyin } from '../finder/name-in-pinyin.ts';
import { withOpenings, type OpenedBlock } from './openings.ts';
import { receive, type Received } from './receive.ts';
import { renderArticleYaml } from './render-article-yaml.ts';
import { renderFixes } from './render-fixes.ts';
import { renderNames } from './render-names.ts';
import { renderNotes } from './render-notes.ts';
import { renderTranslation } from './render-translation.ts';
import { slugOfTitle } from './slug-of-title.ts';
import type { DraftAbout } from './types.ts';

/** What a person asks for besides the text: a title in Chinese or English, a slug; `today` is the day, `2011-06-08`. */
export type DraftWishes = { title?: string; slug?: string; simplify: boolean; today: string };

/** The files of a drafted source folder by their names, its slug, what was done, as sentences, and the names to confirm. */
export type Draft = {
  slug: string;
  files: Record<string, string | Uint8Array>;
  done: string[];
  names: Candidate[];
};

/**
 * Drafts the folder of an article from a text of any kind; names are proposed where `entities` lack them.
 * Throws a ContentError for a text that cannot be an article.
 */
export function draftArticle(
  received: Received,
  wishes: DraftWishes,
  entities: readonly Entity[],
  language: Language,
): Draft {
  const source = receive(received, wishes.simplify, language.converter);
  const blocks = withOpenings(guessBlocks(source.lines));
  const outline = outlineOf(source.text, blocks, received.file);
  const notes = renderNotes(footnotesByBlock(source.lines, blocks, outline));
  const simple = simplifierFor(source.text, language);
  const asRead = outline.map((block) => ({ ...block, text: simple(block.text) }));
  const guessed = guessAbout(blocks, source.metadata, received.file, {
    today: wishes.today,
    placeName: (zh) => describedName(simple(zh), language.dictionary)?.name,
    personName: (zh) => authorInPinyin(simple(zh), language),
  });
  const about = withTitle(guessed, wishes.title);
  const names = candidatesIn(tokenize(asRead, language.segmenter), entities, language);
  return {
    slug: wishes.slug ?? slugOfTitle(about.title.value.zh, language),
    files: {
      'source.txt': source.bytes,
      ...(source.original && { [source.original.name]: source.original.bytes }),
      'article.yaml': renderArticleYaml(about, blocks),
      'translation.md': renderTranslation(outline),
      ...(notes && { 'notes.md': notes }),
      'fixes.yaml': renderFixes(firstWord(outline, asRead, language)),
      'names-to-confirm.yaml': renderNames(names, entities, language),
    },
    done: [
      ...source.done,
      ...(notes
        ? ['Its footnotes are notes to their paragraphs, in notes.md: check that each is at its place.']
        : []),
      ...notesOf(source.text, outline, blocks, language.converter),
    ],
    names,
  };
}

/** The sentences of the text as the pipeline will cut it; what it refuses is told with the line of the file. */
function outlineOf(text: string, blocks: readonly OpenedBlock[], file: string): OutlineBlock[] {
  const lines = linesByPlace(text);
  const openings = blocks.map(({ kind, opening, place }) => ({
    ...blockOpening.parse({ [kind]: opening }),
    file,
    line: lines[place] ?? 1,
  }));
  return structure(takeWordSpaces(text), openings);
}

/** A title that a person gives, in Chinese or in English by its characters. */
function withTitle(about: DraftAbout, title: string | undefined): DraftAbout {
  if (!title) return about;
  const { zh, en } = about.title.value;
  return {
    ...about,
    title: { value: /\p{Script=Han}/u.test(title) ? { zh: title, en } : { zh, en: title }, why: undefined },
  };
}

/** What writes texts like this one in simplified characters, as the tools read them. */
const simplifierFor = (text: string, { converter }: Language): ((text: string) => string) =>
  isTraditional(text, converter) ? (own) => simplifiedInPlace(own, converter) : (own) => own;

/** A word of the running text, for the examples, by the simplified characters in which it is read. */
function firstWord(
  outline: readonly OutlineBlock[],
  asRead: readonly OutlineBlock[],
  { segmenter }: Language,
): string {
  const at = Math.max(
    outline.findIndex(({ kind }) => kind === 'paragraph'),
    0,
  );
  let end = 0;
  const words = segmenter
    .cut(asRead[at]!.text.slice(0, 100))
    .map((word) => outline[at]!.text.slice(end, (end += word.length)));
  return words.find((word) => /^\p{Script=Han}{2,}$/u.test(word)) ?? '词语';
}
