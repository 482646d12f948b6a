import { asProgress, mergeProgress, progressData, readProgress, writeProgress } from './progress-store.ts';
import { byIdentity, parseWords, stringifyWords, type MyWord } from './my-word.ts';
import { readWords, writeWords } from './words-store.ts';

/** Everything the reader has on this device, as one file. */
export function everything(): string {
  return JSON.stringify({
    pangzhu: 1,
    words: JSON.parse(stringifyWords(readWords())) as unknown,
    progress: progressData(readProgress()),
    settings: Object.fromEntries(settingFields().map(({ name, value }) => [name, value])),
  });
}

/** Takes in such a file, beside what is here already. Gives the number of words that are new; throws where it is none. */
export function takeIn(json: string): number {
  const file = JSON.parse(json) as { words?: unknown; progress?: unknown; settings?: unknown };
  const added = keepWords(mergeWords(readWords(), parseWords(JSON.stringify(file.words ?? null))));
  writeProgress(mergeProgress(readProgress(), asProgress(file.progress)));
  applySettings(Object(file.settings) as Record<string, unknown>);
  return added;
}

/** Adds words that are not on the list yet, and gives their number. */
export const addWords = (words: readonly MyWord[]): number =>
  keepWords([...byIdentity([...words, ...readWords()]).values()]);

/** The words of both lists; of a word that both have, what was changed later. */
export function mergeWords(mine: readonly MyWord[], theirs: readonly MyWord[]): MyWord[] {
  const all = [...mine, ...theirs].toSorted((a, b) => Date.parse(a.changed) - Date.parse(b.changed));
  return [...byIdentity(all).values()];
}

/** Thrown where the device keeps nothing, or has no room left. */
export class NotKept extends Error {}

function keepWords(words: readonly MyWord[]): number {
  const before = readWords().length;
  if (!writeWords(words)) throw new NotKept();
  return words.length - before;
}

const settingFields = (): HTMLSelectElement[] => [
  ...document.querySelectorAll<HTMLSelectElement>('#settings select'),
];

/** Chooses settings as their fields would, so that they hold at once and are kept; what is no choice is left as it is. */
function applySettings(settings: Record<string, unknown>): void {
  for (const field of settingFields()) {
    const options = [...field.options].map(({ value }) => value);
    const wanted = settings[field.name];
    if (typeof wanted !== 'string' || wanted === field.value || !options.includes(wanted)) continue;
    field.value = wanted;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
