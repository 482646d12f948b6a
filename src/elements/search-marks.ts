import { readMarks } from '../search/read-marks.ts';
import { rangesIn } from './text-ranges.ts';

/** Marks what a search result led to, however the text is written. Pinyin does not count, and the text is not touched. */
export function markHits(written: string): void {
  if (!('highlights' in CSS)) return;
  const marks = readMarks(written);
  const paint = () => {
    const ranges = [...marks].flatMap(([id, stretches]) => {
      const element = document.getElementById(id);
      return element ? rangesIn(element, stretches) : [];
    });
    if (ranges.length > 0) CSS.highlights.set('search-hit', new Highlight(...ranges));
  };
  document.addEventListener('pangzhu:settings', paint);
  paint();
}
