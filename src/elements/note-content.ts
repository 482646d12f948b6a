import { both } from '../i18n/both.ts';
import { spelledDate } from '../i18n/spelled-date.ts';
import { fill, strings, type StringKey } from '../i18n/strings.ts';
import type { DictionaryNotes, Glossary, NoteName } from '../reading/glossary.ts';
import { headwordOf, pinyinOf, traditionalOf } from './headword.ts';
import { interfaceLabel } from './interface-label.ts';
import { noteActions } from './note-actions.ts';
import { noteHeading } from './note-heading.ts';
import { make } from './dom.ts';
import { readingShown } from './shown-reading.ts';
import { entryOf } from './word-entry.ts';

const bands = [strings.band1, strings.band2, strings.band3, strings.band4, strings.band5];

/**
 * What a word's note says: its meaning here first, then what it names, its level, and room for the dictionary's own entry,
 * which may come later.
 */
export function noteContent(word: HTMLElement, { words, names }: Glossary, base: string): DocumentFragment {
  const headword = headwordOf(word);
  const content = document.createDocumentFragment();
  const sense = words[headword]?.[Number(word.dataset['s'] ?? 0)];
  if (!sense) return content;
  const [gloss, pos, byMachine] = sense;
  const [traditional, pinyin] = [traditionalOf(word), pinyinOf(word)];
  const page = `${base}words/${encodeURIComponent(headword)}/`;
  content.append(
    noteHeading(headword, traditional, pinyin),
    make('p', { class: 'gloss', id: 'note-gloss', lang: 'en' }, gloss),
    make('p', { class: 'character' }),
    ...(byMachine ? [make('p', { class: 'machine' }, ...interfaceLabel(strings.byMachine))] : []),
    noteActions(word, entryOf(word, { headword, traditional: traditional || headword, pinyin, gloss }, base)),
    ...datesOf(word),
    ...namesOf(word).map((id) => nameLine(base, id, names[id]!)),
    facts(pos, ...rankOf(word)),
    make('dl', { class: 'dictionary' }),
    make('a', { href: page }, ...interfaceLabel(fill('occurrenceCount', occurrencesOf(headword)))),
    make('button', { type: 'button', class: 'close', 'aria-label': both(strings.close) }, '✕'),
  );
  return content;
}

/** The dictionary's readings of a headword, each above its senses. */
export const dictionaryEntries = (entries: DictionaryNotes[string]): HTMLElement[] =>
  entries.flatMap(([pinyin, senses]) => [
    make('dt', { lang: 'zh-Latn' }, readingShown(pinyin)),
    make('dd', { lang: 'en' }, senses.join('; ')),
  ]);

/** The level and the band of a word, which its classes say: level 7 is outside HSK 2.0. */
function rankOf(word: HTMLElement): [level: number, band: number] {
  const [, level, band] = /\bl(\d) f(\d)\b/.exec(word.className)!;
  return [Number(level), Number(band)];
}

const occurrencesOf = (headword: string): number =>
  [...document.querySelectorAll('ruby')].filter((word) => headwordOf(word) === headword).length;

/** Ids of the names that a word belongs to, the innermost first. */
function namesOf(word: HTMLElement): string[] {
  const ids: string[] = [];
  for (
    let name = word.closest<HTMLElement>('.name');
    name;
    name = name.parentElement!.closest<HTMLElement>('.name')
  ) {
    ids.push(name.dataset['e']!);
  }
  return ids;
}

/** The date that a word of time means in this text: 明年5月 is May 2012. */
function datesOf(word: HTMLElement): HTMLElement[] {
  const date = word.closest('time')?.dateTime;
  return date ? [make('p', { class: 'date' }, ...interfaceLabel(fill('dateHere', spelledDate(date))))] : [];
}

function nameLine(base: string, id: string, [kind, zh, en, description]: NoteName): HTMLElement {
  const name = make('span', { class: `name ${kind}`, lang: 'zh-Hans' }, zh);
  return make(
    'p',
    { class: 'about-name' },
    make('a', { href: `${base}entities/${id}/` }, name),
    ' ',
    make('span', { lang: 'en' }, `${en}: ${description}`),
  );
}

function facts(pos: string, level: number, band: number): HTMLElement {
  const all = [
    ...(pos ? [strings[pos as StringKey]] : []),
    level < 7 ? fill('hsk', level) : strings.outsideHsk,
    bands[band - 1]!,
  ];
  return make('p', { class: 'facts' }, ...all.map((fact) => make('span', {}, ...interfaceLabel(fact))));
}
