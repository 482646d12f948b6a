import type { Bilingual } from '../model/text.ts';
import { make } from './dom.ts';

/** A label of the interface in both languages; the setting for its language leaves one of them. */
export const interfaceLabel = ({ zh, en }: Bilingual): (Node | string)[] => [
  make('span', { class: 'zh ui', lang: 'zh-Hans' }, zh),
  ' ',
  make('span', { class: 'en ui', lang: 'en' }, en),
];

/** A button with a visible label. */
export function button(className: string, label: Bilingual, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: className }, ...interfaceLabel(label));
  made.addEventListener('click', press);
  return made;
}
