import type { Block } from '../../model/article.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import type { TextFile } from '../types.ts';

type Group = { kind: 'headline' | 'heading' | 'text'; line: number; sentences: string[] };

/**
 * Gives each sentence its line of the translation: `# ` for a headline block, `## ` for a heading, a group of lines for
 * any other block. A line `…` stands for a sentence that is not translated yet; a file without a group is no translation
 * at all. Throws a ContentError that names the block which has a line too few or too many, or stands in another place.
 */
export function align(blocks: readonly Block[], translation: TextFile | undefined): Block[] {
  const groups = translation ? groupsOf(translation.text) : [];
  if (!translation || groups.length === 0) return [...blocks];
  const faults = mismatches(blocks, groups, translation.file);
  if (faults.length) throw new ContentError(faults);
  return blocks.map((block, at) => ({
    ...block,
    sentences: block.sentences.map((sentence, index) =>
      withTranslation(sentence, groups[at]?.sentences[index]),
    ),
  }));
}

const UNTRANSLATED = '…';

function withTranslation(sentence: Block['sentences'][number], translation = ''): Block['sentences'][number] {
  if (translation === UNTRANSLATED) return sentence;
  return { id: sentence.id, translation, tokens: sentence.tokens };
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const { line, number } of linesOf(text)) {
    const [, marks, heading] = /^(##?)\s+(.*)$/.exec(line) ?? [];
    if (heading)
      groups.push({ kind: marks === '#' ? 'headline' : 'heading', line: number, sentences: [heading] });
    else if (line && open) groups.at(-1)?.sentences.push(line);
    else if (line) groups.push({ kind: 'text', line: number, sentences: [line] });
    open = line !== '' && !heading;
  }
  return groups;
}

/** The lines of a text with their numbers, without comments and without the lines that had nothing else. */
function linesOf(text: string): { line: string; number: number }[] {
  const kept = text.replace(/<!--[\s\S]*?(-->|$)/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
  const lines = text
    .split('\n')
    .map((whole, at) => ({ whole: whole.trim(), line: kept[at]?.trim() ?? '', number: at + 1 }));
  return lines.filter(({ whole, line }) => line !== '' || whole === '');
}

function mismatches(blocks: readonly Block[], groups: readonly Group[], file: string): Fault[] {
  const at = blocks.findIndex((block, index) => !matches(block, groups[index]));
  if (at < 0 && groups.length <= blocks.length) return [];
  const block = blocks[at];
  const group = groups[at < 0 ? blocks.length : at];
  const place = { file, line: group?.line ?? groups.at(-1)?.line ?? 1 };
  const found = group ? `${described(group)}: ${group.sentences[0] ?? ''}` : 'the end of the file';
  const expected = block
    ? `${block.id} has ${block.sentences.length} × ${kindOf(block)} line: ${block.text.slice(0, 20)}`
    : 'no more blocks';
  const hint =
    'write one line for each Chinese sentence, a blank line between blocks, # for a headline, ## for a heading';
  return [fault(place, 'translation-drift', found, expected, hint)];
}

function kindOf({ kind }: Block): Group['kind'] {
  return kind === 'headline' || kind === 'heading' ? kind : 'text';
}

function matches(block: Block, group: Group | undefined): boolean {
  return group?.kind === kindOf(block) && group.sentences.length === block.sentences.length;
}

function described({ kind, sentences }: Group): string {
  return `${sentences.length} × ${kind} line`;
}
