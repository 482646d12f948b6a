import { withoutSpaces } from '../without-spaces.ts';
import { isSignature, LONGEST } from './line-kinds.ts';
import type { Line } from './types.ts';

// Two short lines may be the two lines of a heading.
const SHORTEST_RUN = 3;

/** The places of lines in runs of short ones, below the first: verses, ingredients, items of a list. */
export function placesInRuns(lines: readonly Line[]): Set<number> {
  const runs: number[][] = [[]];
  lines.forEach((line, at) => {
    if (at > 0 && isShort(line)) runs.at(-1)!.push(at);
    else runs.push([]);
  });
  return new Set(runs.filter(({ length }) => length >= SHORTEST_RUN).flat());
}

/** Whether a line of which markup says nothing is too short for a paragraph, and no sentence either. */
function isShort({ text, kind }: Line): boolean {
  const fits = withoutSpaces(text).length <= LONGEST.heading;
  return !kind && fits && !/[。！!？?]$/u.test(text) && !isSignature(text);
}

const SPEAKER = /^\p{Script=Han}{1,6}(?=[：:])/u;

/** Who speaks in an interview or a dialogue: what stands before the colon of several lines. */
export function speakersOf(lines: readonly Line[]): Set<string> {
  const names = Map.groupBy(lines, ({ text }) => SPEAKER.exec(text)?.[0]);
  return new Set([...names].flatMap(([name, own]) => (name && own.length > 1 ? [name] : [])));
}

/** Whether one of the speakers says a line. */
export const isSpoken = (text: string, speakers: ReadonlySet<string>): boolean =>
  speakers.has(SPEAKER.exec(text)?.[0] ?? '');
