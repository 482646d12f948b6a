const gap = 6;
/** Lower than this no note is worth reading: the page scrolls instead. */
const lowest = 140;
/** On a phone a note is a sheet at the bottom of the window. */
export const sheet = matchMedia('(width < 44rem)');

/** How wide the window was when the note was placed. */
let placedIn = 0;

/** Puts the note beside its word, never over it. On a phone it is a sheet at the bottom: the word moves clear of it. */
export function placeNote(box: HTMLElement, word: HTMLElement): void {
  placedIn = innerWidth;
  Object.assign(box.style, { maxBlockSize: '', top: '', left: '' });
  if (sheet.matches) clearSheet(box, word);
  else placeBeside(box, word);
}

/** Keeps the note with its word when the text is laid out anew. A sheet stays where it is, until the window is turned. */
export function followWord(box: HTMLElement, word: HTMLElement): void {
  if (!sheet.matches || innerWidth !== placedIn) placeNote(box, word);
}

/** Gives back what the sheet has taken of the page. */
export function releasePage(box: HTMLElement): void {
  box.parentElement!.style.paddingBlockEnd = '';
}

/** The upper end of a word with its pinyin, which its own box leaves out. */
function topOf(word: HTMLElement): number {
  const { top } = word.getBoundingClientRect();
  const reading = word.querySelector('rt')?.getBoundingClientRect();
  return reading?.height ? Math.min(top, reading.top) : top;
}

/** Below the word, or above it where there is more room and the note needs it; a long note scrolls in the room it has. */
function placeBeside(box: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const upper = topOf(word);
  const [above, below] = [upper - 2 * gap, innerHeight - at.bottom - 2 * gap];
  const isBelow = box.offsetHeight <= below || below >= above;
  box.style.maxBlockSize = `min(60vb, ${Math.max(isBelow ? below : above, lowest)}px)`;
  const top = isBelow ? at.bottom + gap : upper - gap - box.offsetHeight;
  const left = Math.min(
    Math.max(at.left + at.width / 2 - box.offsetWidth / 2, gap),
    document.documentElement.clientWidth - box.offsetWidth - gap,
  );
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${left + scrollX}px`;
}

/** Scrolls so that the sentence can be read above the sheet, or at least its word; near the end the page grows for it. */
function clearSheet(box: HTMLElement, word: HTMLElement): void {
  const limit = innerHeight - box.offsetHeight - 2 * gap;
  const at = word.getBoundingClientRect();
  const sentence = (word.closest('.s') ?? word).getBoundingClientRect();
  const hidden = Math.max(at.bottom - limit, Math.min(sentence.bottom - limit, at.top - 4 * gap));
  if (hidden <= 0) return;
  const missing = hidden - (document.documentElement.scrollHeight - innerHeight - scrollY);
  if (missing > 0) box.parentElement!.style.paddingBlockEnd = `${missing}px`;
  scrollBy(0, hidden);
}
