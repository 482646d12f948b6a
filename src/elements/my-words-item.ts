import { strings } from '../i18n/strings.ts';
import { announce } from './announce.ts';
import { interfaceLabel } from './interface-label.ts';
import { make } from './dom.ts';
import { formInSentence, identityOf, type MyWord } from './my-word.ts';

/** In the language of the interface; with both, as the rest of the item, in English. */
const day = (date: string): string =>
  new Date(date).toLocaleDateString(
    document.documentElement.dataset['interface'] === 'zh' ? 'zh-CN' : 'en-GB',
    { dateStyle: 'medium' },
  );

/** A word of the list as an item, from its template; `base` is the path of the site. */
export function fillItem(template: HTMLTemplateElement, word: MyWord, base: string): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const part = (name: string) => item.querySelector<HTMLElement>(`.${name}`)!;
  item.dataset['word'] = identityOf(word);
  part('head').textContent = word.headword;
  part('traditional').textContent = word.traditional === word.headword ? '' : `【${word.traditional}】`;
  part('pinyin').textContent = word.pinyin;
  part('gloss').textContent = word.gloss;
  part('sentence').append(inSentence(word));
  part('translation').textContent = word.english;
  part('added').setAttribute('datetime', word.added);
  part('added').textContent = day(word.added);
  part('know').ariaPressed = String(word.state === 'known');
  for (const name of ['know', 'remove']) part(name).setAttribute('aria-description', word.headword);
  if (word.address) part('place').setAttribute('href', base + word.address);
  else part('place').remove();
  return item;
}

/** What stands in the place of a word that has been taken off the list: the way to put it back. */
export const removedItem = (word: MyWord): HTMLElement =>
  make(
    'li',
    { class: 'removed', 'data-word': identityOf(word) },
    make('b', { lang: 'zh-Hans', translate: 'no' }, word.headword),
    make('span', {}, ...interfaceLabel(strings.forgotten)),
    make(
      'button',
      { type: 'button', class: 'undo', 'aria-description': word.headword },
      ...interfaceLabel(strings.undo),
    ),
    make('span', { class: 'refused' }),
  );

/** Says in an item that what was asked of it could not be kept. */
export function sayNotKept(item: HTMLElement): void {
  item.querySelector('.refused')!.replaceChildren(...interfaceLabel(strings.notKept));
  announce(strings.notKept);
}

/** The sentence of a word, in the characters of its text, with the word marked. */
export function inSentence(word: MyWord): HTMLElement {
  const { sentence, start, address } = word;
  const { traditional } = document.querySelector<HTMLElement>('my-words')!.dataset;
  const isTraditional = traditional?.split(' ').some((slug) => address.startsWith(`articles/${slug}/`));
  const lang = isTraditional ? 'zh-Hant' : 'zh-Hans';
  if (start < 0) return make('span', { lang }, sentence);
  const form = formInSentence(word);
  const [before, after] = [sentence.slice(0, start), sentence.slice(start + form.length)];
  return make('span', { lang }, before, make('mark', {}, form), after);
}
