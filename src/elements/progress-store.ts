/**
 * Where a reader is in an article: the paragraph (counted from 1), of how many, and since when (ISO date with time).
 * `paragraph` is `of` once the end has been reached.
 */
export type Place = { paragraph: number; of: number; at: string };

/** Places by the slug of their article. */
export type Progress = Record<string, Place>;

const key = 'pangzhu:progress';
const version = 1;

/** The places in a value of unknown origin; what is no place is left out. */
export function asProgress(value: unknown): Progress {
  const { version: found, articles } = Object(value) as { version?: unknown; articles?: unknown };
  if (found !== version) return {};
  return Object.fromEntries(Object.entries(Object(articles) as object).filter(([, place]) => isPlace(place)));
}

function isPlace(value: unknown): value is Place {
  const { paragraph, of, at } = Object(value) as Partial<Place>;
  if (!Number.isInteger(paragraph) || !Number.isInteger(of) || Number.isNaN(Date.parse(at ?? '')))
    return false;
  return paragraph! >= 1 && paragraph! <= of!;
}

/** Progress as it is kept and exported. */
export const progressData = (articles: Progress) => ({ version, articles });

/** The places of both; where both have one, the later. */
export function mergeProgress(mine: Progress, theirs: Progress): Progress {
  const later = Object.entries(theirs).filter(
    ([slug, { at }]) => !(Date.parse(mine[slug]?.at ?? '') >= Date.parse(at)),
  );
  return { ...mine, ...Object.fromEntries(later) };
}

/** The reader's places on this device; none where storage is closed or holds something else. */
export function readProgress(): Progress {
  try {
    return asProgress(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps the places; a device that keeps nothing goes without. */
export function writeProgress(articles: Progress): void {
  try {
    localStorage.setItem(key, JSON.stringify(progressData(articles)));
  } catch {
    // Reading goes on; only the place is not remembered.
  }
}
