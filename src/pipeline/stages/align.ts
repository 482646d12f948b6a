import { writtenText } from '../../language/written.ts';
import type { Block, Sentence } from '../../model/article.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import { fault, type Place } from '../fault.ts';
import { englishGroups, englishLines, isEnglish, type EnglishLine } from '../translation-file.ts';
import type { TextFile } from '../types.ts';
import { sameText } from '../without-spaces.ts';
import { linesByComment } from './pair-lines.ts';
import { commentFaults, mismatches } from './translation-faults.ts';
import { markupFaults } from './translation-markup.ts';

/**
 * Gives each sentence its line of the translation: by the comments above the lines where these hold the whole text, else
 * by their order: `# ` for a headline block, `## ` for a heading, a group of lines for any other block. A line `…` stands
 * for a sentence that is not translated yet; a file without English is no translation at all. Throws a ContentError that
 * names what has a line too few or too many, or stands in another place, and for a line whose comment has another sentence
 * or that has Markdown in it.
 */
export function align(blocks: readonly Block[], translation: TextFile | undefined): Block[] {
  if (!translation) return [...blocks];
  refuse([...commentFaults(translation), ...markupFaults(translation)]);
  const groups = englishGroups(translation.text);
  const lines = englishLines(groups);
  if (!lines.some(isEnglish)) return [...blocks];
  const sentences = blocks.flatMap((block) => block.sentences);
  const byComment = linesByComment(sentences.map(readable), lines);
  if (!byComment) refuse(mismatches(blocks, groups, translation));
  const lineOf = byComment ?? new Map(sentences.map(({ id }, at) => [id, lines[at]!]));
  refuse(sentences.flatMap((sentence) => otherSentence(sentence, lineOf.get(sentence.id), translation.file)));
  return blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => withTranslation(sentence, lineOf.get(sentence.id))),
  }));
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length) throw new ContentError(faults);
}

const readable = (sentence: Sentence) => ({ id: sentence.id, zh: writtenText(sentence) });

function withTranslation(sentence: Sentence, line: EnglishLine | undefined): Sentence {
  if (!line || !isEnglish(line)) return sentence;
  return { id: sentence.id, translation: line.text, tokens: sentence.tokens };
}

/** The fault of a line whose comment says that it renders another sentence than the one it stands for. */
function otherSentence(sentence: Sentence, line: EnglishLine | undefined, file: string): Fault[] {
  const { id, zh } = readable(sentence);
  if (!line || !isEnglish(line) || line.of === undefined || sameText(line.of, zh)) return [];
  return [outdatedFault({ file, line: line.line }, line.text, `${id} ${zh}`, line.of)];
}

/** The fault of a line of English that renders a sentence as it was once; `now` is its address and the sentence as it is. */
export function outdatedFault(place: Place, found: string, now: string, once: string): Fault {
  const hint = `it is the English of “${once}”: revise it, and put the sentence as it is now in a comment above it: <!-- ${now} -->`;
  return fault(place, 'translation-outdated', found, `English of ${now}`, hint);
}
