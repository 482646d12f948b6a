import type { Block } from '../../model/article.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import {
  englishGroups,
  sameText,
  UNTRANSLATED,
  type EnglishGroup,
  type EnglishLine,
} from '../translation-file.ts';
import type { TextFile } from '../types.ts';

type Sentence = Block['sentences'][number];

/**
 * Gives each sentence its line of the translation: `# ` for a headline block, `## ` for a heading, a group of lines for
 * any other block. A line `…` stands for a sentence that is not translated yet; a file without a group is no translation
 * at all. Throws a ContentError that names the block which has a line too few or too many, or stands in another place, and
 * for a line whose comment has another sentence.
 */
export function align(blocks: readonly Block[], translation: TextFile | undefined): Block[] {
  const groups = translation ? englishGroups(translation.text) : [];
  if (!translation || groups.length === 0) return [...blocks];
  const faults = mismatches(blocks, groups, translation.file);
  if (faults.length) throw new ContentError(faults);
  const lines = groups.flatMap((group) => group.lines).values();
  const paired = blocks.map((block) => ({
    block,
    pairs: block.sentences.map((sentence) => ({ sentence, line: lines.next().value! })),
  }));
  const outdated = paired.flatMap(({ pairs }) =>
    pairs.flatMap((pair) => otherSentence(pair, translation.file)),
  );
  if (outdated.length) throw new ContentError(outdated);
  return paired.map(({ block, pairs }) => ({ ...block, sentences: pairs.map(withTranslation) }));
}

type Pair = { sentence: Sentence; line: EnglishLine };

function withTranslation({ sentence, line: { text } }: Pair): Sentence {
  if (text === UNTRANSLATED) return sentence;
  return { id: sentence.id, translation: text, tokens: sentence.tokens };
}

/** The fault of a line whose comment says that it renders another sentence than the one it stands for. */
function otherSentence({ sentence, line: { text, line, of } }: Pair, file: string): Fault[] {
  const zh = sentence.tokens.map((token) => token.text).join('');
  if (text === UNTRANSLATED || of === undefined || sameText(of, zh)) return [];
  return [outdatedFault({ file, line }, text, `${sentence.id} ${zh}`, of)];
}

/** The fault of a line of English that renders a sentence as it was once; `now` is its address and the sentence as it is. */
export function outdatedFault(
  place: { file: string; line: number },
  found: string,
  now: string,
  once: string,
): Fault {
  const hint = `it is the English of “${once}”: revise it, and have the sentence as it is now above it: <!-- ${now} -->`;
  return fault(place, 'translation-outdated', found, `English of ${now}`, hint);
}

function mismatches(blocks: readonly Block[], groups: readonly EnglishGroup[], file: string): Fault[] {
  const at = mismatchAt(blocks, groups);
  if (at === undefined) return [];
  const [block, group] = [blocks[at], groups[at]];
  const place = { file, line: group?.lines[0]?.line ?? groups.at(-1)?.lines[0]?.line ?? 1 };
  const found = group ? `${described(group)}: ${group.lines[0]?.text ?? ''}` : 'the end of the file';
  const expected = block
    ? `${block.id} has ${block.sentences.length} × ${groupKindOf(block)} line: ${block.text.slice(0, 20)}`
    : 'no more blocks';
  const hint =
    'write one line for each Chinese sentence, a blank line between blocks, # for a headline, ## for a heading';
  return [fault(place, 'translation-drift', found, expected, hint)];
}

type Laid = { kind: Block['kind']; sentences: readonly unknown[] };

/** Where the first block stands that has no group of its kind with a line for each of its sentences; or the first group too many. */
export function mismatchAt(blocks: readonly Laid[], groups: readonly EnglishGroup[]): number | undefined {
  const at = blocks.findIndex((block, index) => !matches(block, groups[index]));
  if (at >= 0) return at;
  return groups.length > blocks.length ? blocks.length : undefined;
}

function groupKindOf({ kind }: Laid): EnglishGroup['kind'] {
  return kind === 'headline' || kind === 'heading' ? kind : 'text';
}

function matches(block: Laid, group: EnglishGroup | undefined): boolean {
  return group?.kind === groupKindOf(block) && group.lines.length === block.sentences.length;
}

function described({ kind, lines }: EnglishGroup): string {
  return `${lines.length} × ${kind} line`;
}
