import type { ScriptConverter } from '../../language/converter.ts';
import { countTraditional, isTraditional } from '../../language/script.ts';
import type { OutlineBlock } from '../types.ts';
import type { OpenedBlock } from './openings.ts';

/** What was done, as sentences for the person: what the text was cut into, and in which script it is. */
export function notesOf(
  text: string,
  outline: readonly OutlineBlock[],
  blocks: readonly OpenedBlock[],
  converter: ScriptConverter,
): string[] {
  const count = (kind: OutlineBlock['kind']) => outline.filter((block) => block.kind === kind).length;
  const sentences = outline.reduce((sum, block) => sum + block.sentences.length, 0);
  const parts = (['headline', 'dateline', 'heading', 'paragraph'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} × ${kind}`);
  const guesses = blocks.filter(({ why }) => why).length;
  const given = outline.some(({ borders }) => borders);
  return [
    `Cut into ${parts.join(', ')}, ${sentences} sentences; ${guesses} of ${blocks.length} blocks are guesses.`,
    given ? 'Its spaces are taken as the borders of words.' : 'Its words are cut by nodejieba.',
    ...scriptNote(text, converter),
  ];
}

function scriptNote(text: string, converter: ScriptConverter): string[] {
  if (!isTraditional(text, converter)) return [];
  const { traditional, all } = countTraditional(text, converter);
  return [
    `The text is in traditional script (${traditional} of ${all} characters), and its pages have it so. Its words are ` +
      'cut, looked up, searched and listed by their simplified forms; names to confirm are in these too, and then found ' +
      'in texts of either script. Readers can be shown it in simplified script; where its own characters do not ' +
      'matter, remove the folder and draft it anew with --simplify.',
  ];
}
