import type { Bilingual } from '../model/text.ts';
import { interfaceLabel } from './interface-label.ts';
import { make } from './dom.ts';

const keptFor = 2000;

// A live region is only heard when it stood in the page before its text did.
const region = make('p', { class: 'announcer', role: 'status' });
document.body.append(region);
let timer = 0;

/** Tells a screen reader what has just been done or shown; the same words said again are heard again. */
export function announce(text: Bilingual | (Node | string)[]): void {
  clearTimeout(timer);
  region.replaceChildren(...(Array.isArray(text) ? text : interfaceLabel(text)));
  timer = window.setTimeout(() => region.replaceChildren(), keptFor);
}
