import { bindKeys } from './page-keys.ts';
import { moveParagraph, moveWord, nextCharacter, placeOf } from './reading-place.ts';
import { turnParagraph, turnSentence } from './translations.ts';

/** The keys of popup dictionaries, for a page with a text on it. */
export function bindReadingKeys(text: HTMLElement): void {
  bindKeys({
    n: () => moveWord(text, 1),
    b: () => moveWord(text, -1),
    m: () => nextCharacter(text),
    j: () => moveParagraph(text, 1),
    k: () => moveParagraph(text, -1),
    t: () => turnParagraph(placeOf(text)?.closest('.row')),
    T: () => turnSentence(placeOf(text)?.closest('.s')),
    p: togglePinyin,
    r: () => clickInNote('.remember'),
    c: () => clickInNote('.copy'),
  });
}

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
