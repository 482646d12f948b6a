import { withoutSpaces } from './without-spaces.ts';

/** The line of each character of a text, from 1; spaces are not counted as characters. */
export function linesByPlace(text: string): number[] {
  return text.split('\n').flatMap((line, at) => Array<number>(withoutSpaces(line).length).fill(at + 1));
}
