import { isMandarin } from '../language/pinyin.ts';
import type { Fault } from '../model/content-error.ts';
import { fault, type Place } from './fault.ts';
import { hanOf } from './tokens.ts';

/** The fault of a reading that has not one Mandarin syllable for each Chinese character of its word, if it is one. */
export function readingFaults(text: string, reading: string | undefined, place: Place): Fault[] {
  if (!reading) return [];
  const [found, wanted] = [`${text}: ${reading}`, hanOf(text).length];
  const hint = 'write each syllable with its tone as CC-CEDICT does, separated by spaces: nu:3 ren2';
  if (reading.split(' ').length !== wanted) {
    return [fault(place, 'reading-length', found, `a syllable for each of its ${wanted} characters`, hint)];
  }
  return isMandarin(reading) ? [] : [fault(place, 'reading-syllable', found, 'syllables of Mandarin', hint)];
}
