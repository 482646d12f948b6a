// Pages of old are laid out by tables, whose cells hold paragraphs: those are no rows of values
const LINES_OF_ITS_OWN = /^(P|DIV|TABLE|UL|OL|BR|H[1-6])$/i;

/** The cells of a row of a table; undefined for any other node, and for a row of one cell or with lines within a cell. */
export function cellsOf({ nodeName, childNodes }: Node): Node[] | undefined {
  if (!/^TR$/i.test(nodeName)) return undefined;
  const cells = [...childNodes].filter((child) => /^T[DH]$/i.test(child.nodeName));
  return cells.length < 2 || cells.some(holdsLines) ? undefined : cells;
}

const holdsLines = ({ childNodes }: Node): boolean =>
  [...childNodes].some((child) => LINES_OF_ITS_OWN.test(child.nodeName) || holdsLines(child));
