import type { Range as Stretch } from '../model/article.ts';
import { simplifiedText, textNodes } from './plain-text.ts';

/**
 * The ranges of some stretches of a passage, one for each text node that a stretch touches, so that none takes in the pinyin
 * between. Stretches count the simplified text, however the passage is written now.
 */
export function rangesIn(passage: HTMLElement, stretches: readonly Stretch[]): Range[] {
  let from = 0;
  return textNodes(passage).flatMap((node) => {
    const at = from;
    from += simplifiedText([node]).length;
    return stretches
      .map(({ start, end }) => [Math.max(start - at, 0), Math.min(end, from) - at] as const)
      .filter(([first, last]) => first < last)
      .map(([first, last]) => rangeOf(node, first, Math.min(last, node.length)));
  });
}

function rangeOf(node: Text, from: number, to: number): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
