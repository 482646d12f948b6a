import type { Piece } from '../search/ranges.ts';

/** An element with attributes and children; no text is ever read as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A line with its hits marked. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));

/** What the named fields of a form say. */
export const valuesOf = (form: HTMLFormElement): Map<string, string> =>
  new Map([...new FormData(form)] as [string, string][]);
