import type { Bilingual } from '../model/text.ts';
import { interfaceLabel } from './interface-label.ts';
import { make } from './search-dom.ts';

const keptFor = 2000;

// A live region is only heard when it stood in the page before its text did.
const region = make('p', { class: 'announcer', role: 'status' });
document.body.append(region);
let timer = 0;

/** Tells a screen reader what has just been done; the same words said again are heard again. */
export function announce(text: Bilingual): void {
  clearTimeout(timer);
  region.replaceChildren(...interfaceLabel(text));
  timer = window.setTimeout(() => region.replaceChildren(), keptFor);
}
