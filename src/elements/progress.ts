import { readProgress, writeProgress } from './progress-store.ts';

/** A place counts once the reader has rested there. In milliseconds. */
const rest = 1000;

/** How far below the top of the window a paragraph may end and still count as read. In pixels. */
const margin = 60;

/** Remembers where the reader is in an article: the paragraph at the top of the window, once it has come to rest. */
export function rememberPlace(text: HTMLElement): void {
  const slug = location.pathname.split('/').at(-2)!;
  // Rows, not what is in them: the text of a row that is not laid out yet reaches beyond the place kept for it
  const paragraphs = [...text.querySelectorAll<HTMLElement>('.row.paragraph')];
  let timer = 0;
  const keep = () => {
    timer = 0;
    const place = { paragraph: placeAmong(paragraphs), of: paragraphs.length, at: new Date().toISOString() };
    writeProgress({ ...readProgress(), [slug]: place });
  };
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, rest);
    },
    { passive: true },
  );
  // Whoever leaves before the rest is over has been there all the same
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && timer) keep();
  });
}

/** The number of the paragraph at the top of the window; the last one where the end of the text can be seen. */
function placeAmong(paragraphs: readonly HTMLElement[]): number {
  const boxes = paragraphs.map((paragraph) => paragraph.getBoundingClientRect());
  if (boxes.at(-1)!.bottom <= innerHeight) return paragraphs.length;
  return boxes.findIndex(({ bottom }) => bottom > margin) + 1;
}
