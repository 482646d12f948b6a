import type { Range } from '../model/article.ts';
import { occurrences } from './occurrences.ts';

/** A way in which something is named. */
type Form = { text: string };

/** The longest first; forms of one length in code point order, so that the result is settled. */
export const longestFirst = (a: Form, b: Form): number =>
  b.text.length - a.text.length || (a.text < b.text ? -1 : 1);

/**
 * Where forms stand in a text, as far as `suits` holds and without overlaps: a form that comes before another has the place.
 * In the order of the forms.
 */
export function placesOfForms<F extends Form>(
  text: string,
  forms: readonly F[],
  suits: (place: Range, form: F) => boolean,
): { place: Range; form: F }[] {
  const taken: { place: Range; form: F }[] = [];
  for (const form of forms) {
    for (const start of occurrences(text, form.text)) {
      const place = { start, end: start + form.text.length };
      const isFree = !taken.some((other) => place.start < other.place.end && other.place.start < place.end);
      if (isFree && suits(place, form)) taken.push({ place, form });
    }
  }
  return taken;
}
