/** In frames. */
const settling = 3;

/**
 * Does a change that moves the text, and puts back there what was in the window: the word whose note is open, else the
 * first word that begins in it, else the first item.
 */
export async function keepingPlace(change: () => Promise<void>): Promise<void> {
  const anchor = anchorNow();
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const changed = change();
  putAt(anchor, before);
  await changed;
  await holdAt(anchor, before);
}

/** Scrolls so that the top of an element is that far below the top of the window. */
function putAt(element: Element | undefined, top: number): void {
  if (element) scrollBy(0, element.getBoundingClientRect().top - top);
}

/** Puts an element there, and again as paragraphs out of sight take their height when they come near, which moves it. */
export async function holdAt(element: Element | undefined, top: number): Promise<void> {
  putAt(element, top);
  for (let frame = 0; frame < settling; frame++) {
    await new Promise(requestAnimationFrame);
    putAt(element, top);
  }
}

function anchorNow(): Element | undefined {
  const open = document.querySelector('ruby.open');
  if (open && startsAbove(open, innerHeight)) return open;
  const isPast = (element: Element) => element.getBoundingClientRect().bottom <= 0;
  const items = [...document.querySelectorAll('main :is(li, tr, p)')];
  return firstSeen(document) ?? items.find((item) => !isPast(item));
}

/** The first word that begins in the window: row by row, as those of a row that is not laid out yet reach beyond its place. */
export function firstSeen(text: ParentNode): HTMLElement | undefined {
  for (const row of text.querySelectorAll('.row')) {
    const { bottom } = row.getBoundingClientRect();
    const words = bottom > 0 ? [...row.querySelectorAll('ruby')] : [];
    const seen = words.find((word) => startsAbove(word, bottom));
    if (seen) return seen;
  }
  return undefined;
}

/** Whether any of an element is in the window. */
export function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Whether an element begins in the window, above some height of it. */
function startsAbove(element: Element, bottom: number): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < bottom;
}
