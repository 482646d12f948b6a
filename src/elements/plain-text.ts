import { headwordOf, writtenOf } from './headword.ts';
import { originalText } from './original-text.ts';

/** The text nodes of a passage, its pinyin left out. */
export function textNodes(root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('rt')) nodes.push(node);
  }
  return nodes;
}

/** The Chinese of a passage, in the characters in which it is written now. */
export const shownText = (root: Node): string =>
  textNodes(root)
    .map(({ data }) => data)
    .join('');

/** Where a word starts in the simplified characters of a passage, however it is written now. */
export function startIn(passage: Node, word: Element): number {
  const nodes = textNodes(passage);
  const at = nodes.findIndex((node) => word.contains(node));
  return simplifiedText(nodes.slice(0, at)).length;
}

/** The Chinese of some text nodes in simplified characters, however it is written now. */
export const simplifiedText = (nodes: readonly Text[]): string => textBy(headwordOf, nodes);

/** The Chinese of some text nodes in the characters of the text, however it is written now. */
export const writtenText = (nodes: readonly Text[]): string => textBy(writtenOf, nodes);

const textBy = (charactersOf: (word: HTMLElement) => string, nodes: readonly Text[]): string =>
  nodes
    .map((node) =>
      node.parentElement?.matches('ruby') ? charactersOf(node.parentElement) : originalText(node),
    )
    .join('');
