import { readMarks } from '../search/read-marks.ts';
import type { Range as Stretch } from '../search/ranges.ts';

/** Marks what a search result led to. Pinyin does not count as text, and the text itself is not touched. */
export function markHits(written: string): void {
  if (!('highlights' in CSS)) return;
  const marks = readMarks(written);
  const ranges = [...marks].flatMap(([id, stretches]) => {
    const element = document.getElementById(id);
    return element ? stretches.flatMap((stretch) => rangesOf(element, stretch)) : [];
  });
  if (ranges.length > 0) CSS.highlights.set('search-hit', new Highlight(...ranges));
}

/** A range for each text node that a stretch touches, so that none takes in the pinyin between. */
function rangesOf(element: HTMLElement, stretch: Stretch): Range[] {
  let at = 0;
  return textNodes(element).flatMap((node) => {
    const [first, last] = [Math.max(stretch.start - at, 0), Math.min(stretch.end - at, node.length)];
    at += node.length;
    if (first >= last) return [];
    const range = new Range();
    range.setStart(node, first);
    range.setEnd(node, last);
    return [range];
  });
}

function textNodes(element: HTMLElement): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement!.closest('rt')) nodes.push(node);
  }
  return nodes;
}
