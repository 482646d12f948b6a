import { articleStrings } from '../i18n/article.ts';
import { headwordOf, pinyinOf } from './headword.ts';
import { interfaceLabel } from './interface-label.ts';
import { make } from './dom.ts';
import { identityOf, type MyWord } from './my-word.ts';
import { onWords, readWords } from './words-store.ts';

/** Marks the words of a text that are on the reader's list, and says what share of its running words is known. */
export function markMyWords(text: HTMLElement): void {
  const update = (listed: readonly MyWord[]) => {
    const states = new Map(listed.map((word) => [identityOf(word), word.state]));
    const words = [...text.querySelectorAll<HTMLElement>('ruby')];
    let known = 0;
    for (const word of words) {
      const state =
        states.size && states.get(identityOf({ headword: headwordOf(word), pinyin: pinyinOf(word) }));
      word.classList.toggle('listed', Boolean(state));
      if (word.classList.toggle('known', state === 'known')) known++;
    }
    showShare(text, known / words.length);
  };
  const listed = readWords();
  if (listed.length > 0) update(listed);
  onWords(() => update(readWords()));
}

function showShare(text: HTMLElement, share: number): void {
  const facts = text.querySelector('.front-matter .facts');
  facts?.querySelector('.known-share')?.remove();
  if (!(share > 0)) return;
  const percent = (share * 100).toLocaleString('en-GB', { maximumSignificantDigits: 2 });
  facts?.append(
    make('span', { class: 'known-share' }, `${percent}% `, ...interfaceLabel(articleStrings.knownWords)),
  );
}
