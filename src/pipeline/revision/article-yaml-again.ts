import { isMap, isSeq, parseDocument, type Node } from 'yaml';
import type { BlockAgain } from './blocks-again.ts';

/** `article.yaml` with its blocks laid out anew; all else stays, and so do the comments above blocks that stay. */
export function articleYamlAgain(yaml: string, blocks: readonly BlockAgain[]): string {
  const document = parseDocument(yaml);
  const list = document.get('blocks');
  if (!isSeq<Node>(list)) return yaml;
  // The parser gives a comment above the first block to the list
  const [first] = list.items;
  if (first && list.commentBefore) first.commentBefore = list.commentBefore;
  list.commentBefore = undefined;
  const written = [...list.items];
  list.items = blocks.map(({ from, kind, opening, why }) => {
    const item = (from === undefined ? undefined : written[from]) ?? document.createNode({ [kind]: opening });
    if (isMap(item) && item.get(kind) !== opening && why) item.set(kind, opening);
    if (why) item.commentBefore = ` guess: ${why}`;
    return item;
  });
  return document.toString({ lineWidth: 0 });
}
