import { strings } from '../i18n/strings.ts';
import type { PatternNotes, PatternUse } from '../reading/pattern-notes.ts';
import { headwordOf } from './headword.ts';
import { interfaceLabel } from './interface-label.ts';
import { pageData } from './page-data.ts';
import { textNodes } from './plain-text.ts';
import { make } from './search-dom.ts';

let notes: PatternNotes | undefined;

/**
 * Paints the parts of constructions in a text while that setting is on, and has the note of a word say which it is part of.
 * It paints ranges, so that turning it on moves nothing and adds no element; the data are loaded when it is first on.
 */
export async function markPatterns(text: HTMLElement): Promise<void> {
  text.addEventListener('pangzhu:note', (event) => tell(event as CustomEvent<HTMLElement>));
  document.addEventListener('pangzhu:settings', () => paint(text));
  notes = await pageData<PatternNotes | undefined>('patterns.json', undefined);
  paint(text);
}

const isOn = (): boolean => document.documentElement.dataset['patterns'] === 'on';

function paint(text: HTMLElement): void {
  if (!('highlights' in CSS)) return;
  const uses = Object.entries((isOn() && notes?.uses) || {});
  const ranges = uses.flatMap(([id, all]) => {
    const block = text.querySelector<HTMLElement>(`#${id}`);
    return block ? all.flatMap(([, ...offsets]) => rangesIn(block, offsets)) : [];
  });
  CSS.highlights.set('pattern', new Highlight(...ranges));
}

/** Offsets count the simplified text, in pairs of start and end. */
function rangesIn(block: HTMLElement, offsets: readonly number[]): Range[] {
  let start = 0;
  return textNodes(block).flatMap((node) => {
    const [from, to] = [start, start + lengthOf(node)];
    start = to;
    return stretches(offsets)
      .map(([first, last]) => [Math.max(first - from, 0), Math.min(last, to) - from] as const)
      .filter(([first, last]) => first < last)
      .map(([first, last]) => rangeOf(node, first, Math.min(last, node.length)));
  });
}

function rangeOf(node: Text, from: number, to: number): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

const lengthOf = ({ length, parentElement }: Text): number =>
  parentElement?.matches('ruby') ? headwordOf(parentElement).length : length;

const stretches = (offsets: readonly number[]): [number, number][] =>
  offsets.flatMap((offset, at): [number, number][] => (at % 2 ? [] : [[offset, offsets[at + 1]!]]));

/** Puts the constructions of a word into its note. */
function tell({ target, detail: word }: CustomEvent<HTMLElement>): void {
  if (!isOn() || !notes) return;
  const lines = usesOf(word, notes).map(([id]) => {
    const [name, formula] = notes!.patterns[id]!;
    const label = make('span', { class: 'label-soft' }, ...interfaceLabel(strings.construction));
    return make('p', { class: 'about-name' }, label, ' ', make('b', { lang: 'zh-Hans' }, name), ' ', formula);
  });
  (target as Element).querySelector('.facts')?.before(...lines);
}

function usesOf(word: HTMLElement, { uses }: PatternNotes): PatternUse[] {
  const block = word.closest<HTMLElement>('.text, h2, h1 > .line')!;
  const nodes = textNodes(block);
  const before = nodes.slice(
    0,
    nodes.findIndex((node) => word.contains(node)),
  );
  const at = before.reduce((sum, node) => sum + lengthOf(node), 0);
  return (uses[block.id] ?? []).filter(([, ...offsets]) =>
    stretches(offsets).some(([from, to]) => from <= at && at < to),
  );
}
