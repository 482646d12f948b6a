const originals = new WeakMap<Text, { original: string; written: string }>();

/** The text of a node as it was before the page was written in another way; of one that has changed since, the new one. */
export function originalText(node: Text): string {
  const known = originals.get(node);
  return known?.written === node.data ? known.original : node.data;
}

/** Writes a text in another way, and remembers how it was. */
export function rewriteNode(node: Text, original: string, written: string): void {
  originals.set(node, { original, written });
  node.data = written;
}
