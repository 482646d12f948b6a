import type { Range as Stretch } from '../model/article.ts';
import { strings } from '../i18n/strings.ts';
import type { PatternNotes, PatternUse } from '../reading/pattern-notes.ts';
import { interfaceLabel } from './interface-label.ts';
import { pageData } from './page-data.ts';
import { secondShade } from './pattern-shades.ts';
import { startIn } from './plain-text.ts';
import { make } from './dom.ts';
import { rangesIn } from './text-ranges.ts';

let notes: PatternNotes | undefined;

/**
 * Paints the parts of constructions in a text while that setting is on, and has the note of a word say which it is part of.
 * It paints ranges, so that turning it on moves nothing and adds no element; the data are loaded when it is first on.
 */
export async function markPatterns(text: HTMLElement): Promise<void> {
  text.addEventListener('pangzhu:note', (event) => tell(event as CustomEvent<HTMLElement>));
  document.addEventListener('pangzhu:settings', () => void update(text));
  await update(text);
}

async function update(text: HTMLElement): Promise<void> {
  if (isOn()) notes = await pageData<PatternNotes | undefined>('patterns.json', undefined);
  paint(text);
}

const isOn = (): boolean => document.documentElement.dataset['patterns'] === 'on';

function paint(text: HTMLElement): void {
  if (!('highlights' in CSS)) return;
  const shades = { pattern: new Highlight(), 'pattern-next': new Highlight() };
  for (const [id, all] of Object.entries((isOn() && notes?.uses) || {})) {
    const block = text.querySelector<HTMLElement>(`#${id}`);
    const uses = all.map(([, ...offsets]) => ({ parts: stretches(offsets) }));
    const second = secondShade(uses);
    for (const use of block ? uses : []) {
      const shade = shades[second.has(use) ? 'pattern-next' : 'pattern'];
      for (const range of rangesIn(block!, use.parts)) shade.add(range);
    }
  }
  for (const [name, shade] of Object.entries(shades)) CSS.highlights.set(name, shade);
}

/** Offsets count the simplified text, in pairs of start and end. */
const stretches = (offsets: readonly number[]): Stretch[] =>
  offsets.flatMap((start, at) => (at % 2 ? [] : [{ start, end: offsets[at + 1]! }]));

/** Puts the constructions of a word into its note. */
function tell({ target, detail: word }: CustomEvent<HTMLElement>): void {
  if (!isOn() || !notes) return;
  const lines = usesOf(word, notes).map(([id]) => {
    const [name, formula] = notes!.patterns[id]!;
    const label = make('span', { class: 'label-soft' }, ...interfaceLabel(strings.construction));
    return make(
      'p',
      { class: 'about-name' },
      label,
      ' ',
      make('a', { href: `../../patterns/${id}/`, lang: 'zh-Hans' }, name),
      ' ',
      formula,
    );
  });
  (target as Element).querySelector('.facts')?.before(...lines);
}

function usesOf(word: HTMLElement, { uses }: PatternNotes): PatternUse[] {
  const block = word.closest<HTMLElement>('.text, h2, h1 > .line')!;
  const at = startIn(block, word);
  return (uses[block.id] ?? []).filter(([, ...offsets]) =>
    stretches(offsets).some(({ start, end }) => start <= at && at < end),
  );
}
