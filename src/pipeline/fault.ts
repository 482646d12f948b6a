import type { Fault } from '../model/content-error.ts';

/** A place in a person's file; `line` counts from 1. */
export type Place = { file: string; line: number };

/** A fault at a place. */
export function fault(
  { file, line }: Place,
  rule: string,
  found: string,
  expected: string,
  hint: string,
): Fault {
  return { file, line, rule, found, expected, hint };
}
