import { firstSeen, holdAt } from './keeping-place.ts';

/** A place counts once the reader has rested there. In milliseconds. */
const rest = 200;

/**
 * Brings whoever reloads a text, or comes back to it, to the word that was at the top of the window. Browsers keep a number
 * of pixels: before all paragraphs are laid out, or while zhuyin is still to be written, that is another place.
 */
export function returnToPlace(text: HTMLElement): void {
  const words = [...text.querySelectorAll<HTMLElement>('ruby')];
  const { word, top } = Object(history.state) as { word?: number; top?: number };
  let timer = 0;
  const keep = () => {
    const seen = firstSeen(text);
    const place = { word: words.indexOf(seen!), top: seen?.getBoundingClientRect().top };
    history.replaceState({ ...history.state, ...place }, '');
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(keep, rest);
  };
  document.addEventListener('scroll', wait, { passive: true });
  const kept = words[word ?? -1];
  if (kept) whenWritten(() => void back(kept, top!));
  else wait();
}

async function back(word: HTMLElement, top: number): Promise<void> {
  history.scrollRestoration = 'manual';
  await holdAt(word, top);
  // Within the page the browser knows its way
  history.scrollRestoration = 'auto';
}

function whenWritten(act: () => void): void {
  if (document.documentElement.dataset['written'] === undefined)
    document.addEventListener('pangzhu:settings', act, { once: true });
  else act();
}
