import type { CharacterNotes } from '../reading/character-notes.ts';
import { announce } from './announce.ts';
import { headwordOf, pinyinOf } from './headword.ts';
import { pageData } from './page-data.ts';
import { make } from './dom.ts';
import { readingShown } from './shown-reading.ts';
import { syllablesOf } from './syllables.ts';

/** Says in the note of a word what one of its characters is: how it is read and what it means there. */
export async function showCharacter(box: HTMLElement, word: HTMLElement, at: number): Promise<void> {
  if (word.dataset['at'] !== String(at)) return;
  paint(word.firstChild as Text, at);
  const notes = await pageData<CharacterNotes>('characters.json', {});
  const meaning = notes[headwordOf(word)]?.[Number(word.dataset['s'] ?? 0)]?.[at] ?? '';
  if (word.dataset['at'] !== String(at)) return;
  const character = [...headwordOf(word)][at]!;
  const reading = readingShown(pinyinOf(word));
  const { index, length } = syllablesOf(reading)[at] ?? { index: 0, length: 0 };
  const parts = [
    make('b', { lang: 'zh-Hans' }, character),
    make('span', { lang: 'zh-Latn' }, reading.slice(index, index + length)),
    make('span', { lang: 'en' }, meaning),
  ].flatMap((part) => [part, ' ']);
  box.querySelector('.character')?.replaceChildren(...parts);
  announce(parts.map((part) => (typeof part === 'string' ? part : part.cloneNode(true))));
}

function paint(text: Text, at: number): void {
  if (!('highlights' in CSS)) return;
  const range = document.createRange();
  const start = [...text.data].slice(0, at).join('').length;
  range.setStart(text, start);
  range.setEnd(text, start + [...text.data][at]!.length);
  CSS.highlights.set('character', new Highlight(range));
}
