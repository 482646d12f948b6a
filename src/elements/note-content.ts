import { fill, strings, type StringKey } from '../i18n/strings.ts';
import type { Bilingual } from '../model/text.ts';
import type { DictionaryNotes, Glossary, NoteName } from '../reading/glossary.ts';
import { headwordOf } from './headword.ts';
import { noteActions } from './note-actions.ts';
import { entryOf } from './word-entry.ts';

/** What a word's note says: its meaning here first, then what it names, its level, and the dictionary's own entry. */
export function noteContent(
  word: HTMLElement,
  { words, names }: Glossary,
  entries: DictionaryNotes[string],
  base: string,
): DocumentFragment {
  const headword = headwordOf(word);
  const content = document.createDocumentFragment();
  const known = words[headword];
  if (!known) return content;
  const [traditional, level, band, count, senses] = known;
  const [pinyin, gloss, pos, byMachine] = senses[Number(word.dataset['s'] ?? 0)]!;
  content.append(
    heading(headword, traditional, pinyin),
    element('p', 'gloss', 'en', gloss),
    ...(byMachine ? [label('p', 'machine', strings.byMachine)] : []),
    noteActions(word, entryOf(word, { headword, traditional: traditional || headword, pinyin, gloss }, base)),
    ...datesOf(word),
    ...namesOf(word).map((id) => nameLine(base, id, names[id]!)),
    facts(pos, level, band),
    ...(entries.length > 0 ? [dictionary(entries)] : []),
    link(`${base}words/${encodeURIComponent(headword)}/`, fill('occurrenceCount', count)),
  );
  return content;
}

function heading(headword: string, traditional: string, pinyin: string): HTMLElement {
  const line = element('p', 'headword', 'zh-Hans', headword);
  if (traditional) line.append(element('span', 'traditional', 'zh-Hant', `【${traditional}】`));
  line.append(element('span', 'pinyin', 'zh-Latn', pinyin));
  return line;
}

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
  if (!date) return [];
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return [element('p', 'date', 'en', `Here: ${format.format(new Date(date))}`)];
}

function nameLine(base: string, id: string, [kind, zh, en, description]: NoteName): HTMLElement {
  const line = element('p', 'about-name');
  const mark = element('span', `name ${kind}`, 'zh-Hans', zh);
  line.append(link(`${base}entities/${id}/`, mark), element('span', '', 'en', ` ${en}: ${description}`));
  return line;
}

function facts(pos: string, level: number, band: number): HTMLElement {
  const line = element('p', 'facts');
  if (pos) line.append(label('span', '', strings[pos as StringKey]));
  line.append(label('span', '', level < 7 ? fill('hsk', level) : { zh: 'HSK 表外', en: 'not in HSK' }));
  line.append(label('span', '', fill('band', band)));
  return line;
}

function dictionary(entries: DictionaryNotes[string]): HTMLElement {
  const list = element('dl', 'dictionary');
  for (const [pinyin, senses] of entries) {
    list.append(element('dt', '', 'zh-Latn', pinyin), element('dd', '', 'en', senses.join('; ')));
  }
  return list;
}

function link(href: string, text: Bilingual | HTMLElement): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(text instanceof HTMLElement ? text : label('span', '', text));
  return anchor;
}

function label(tag: string, className: string, { zh, en }: Bilingual): HTMLElement {
  const box = element(tag, className);
  box.append(element('span', 'zh', 'zh-Hans', zh), ' ', element('span', 'en', 'en', en));
  return box;
}

function element(tag: string, className = '', lang = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (lang) made.lang = lang;
  made.textContent = text;
  return made;
}
