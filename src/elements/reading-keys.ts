import { moveParagraph, moveWord, nextCharacter, placeOf } from './reading-place.ts';
import { turnParagraph, turnSentence } from './translations.ts';

type Act = (text: HTMLElement) => void;

/** The keys of popup dictionaries, for a page with a text on it. None acts while typing, and a setting turns all off. */
export function bindKeys(text: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || document.documentElement.dataset['keys'] === 'off') return;
    if ((target as Element).closest('input, textarea, select, [contenteditable], dialog')) return;
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    act(text);
  });
}

const acts: Record<string, Act> = {
  n: (text) => moveWord(text, 1),
  b: (text) => moveWord(text, -1),
  m: nextCharacter,
  j: (text) => moveParagraph(text, 1),
  k: (text) => moveParagraph(text, -1),
  t: (text) => turnParagraph(placeOf(text)?.closest('.row')),
  T: (text) => turnSentence(placeOf(text)?.closest('.s')),
  p: togglePinyin,
  r: () => clickInNote('.remember'),
  c: () => clickInNote('.copy'),
  '?': () => document.querySelector<HTMLElement>('#keys')?.togglePopover(),
};

/** Clicks a button of the note that is open; of one that is still being loaded, once it is there, unless it is closed first. */
function clickInNote(button: string): void {
  const click = () => document.querySelector<HTMLElement>(`#note ${button}`)?.click();
  const word = document.querySelector('ruby.open');
  if (!word || document.querySelector('#note .actions')) return click();
  const filled = (event: Event) => (event as CustomEvent<Element | null>).detail === word && click();
  document.addEventListener('pangzhu:note', filled, { once: true });
}

/** What the pinyin was before it was turned off. */
let shown = 'all';

/** Changes the setting as its field would, so that it is kept and shown like any other choice. */
function togglePinyin(): void {
  const field = document.querySelector<HTMLSelectElement>('#settings select[name=pinyin]');
  if (!field) return;
  if (field.value !== 'none') shown = field.value;
  field.value = field.value === 'none' ? shown : 'none';
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
