/** In frames. */
const settling = 3;

/** Does a change that moves the text, and puts what was at the top of the window back there: a word, else a row or item. */
export async function keepingPlace(change: () => Promise<void>): Promise<void> {
  const isSeen = (element: Element) => element.getBoundingClientRect().bottom > 0;
  const rows = [...document.querySelectorAll('.row')];
  const row = (rows.length > 0 ? rows : [...document.querySelectorAll('main :is(li, tr, p)')]).find(isSeen);
  const bottom = row?.getBoundingClientRect().bottom ?? 0;
  const words = [...(row?.querySelectorAll('ruby') ?? [])];
  // The words of a row that is not laid out yet reach beyond the place kept for it
  const startsWithin = ({ top }: DOMRect) => top >= 0 && top < bottom;
  const anchor = words.find((word) => startsWithin(word.getBoundingClientRect())) ?? row;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const restore = () => anchor && scrollBy(0, anchor.getBoundingClientRect().top - before);
  const changed = change();
  restore();
  await changed;
  restore();
  // Paragraphs out of sight take their new height when they come near, which moves what is below them
  for (let frame = 0; frame < settling; frame++) {
    await new Promise(requestAnimationFrame);
    restore();
  }
}
