import type { DictionaryEntry, Token } from '../../model/article.ts';

const LONGEST_GLOSS = 60;

/** The sense of a word's dictionary entries that fits it best, short enough for a margin; undefined where there is none. */
export function chooseSense(entries: readonly DictionaryEntry[], token: Token): string | undefined {
  const matching = entries.filter(({ reading }) => reading.toLowerCase() === token.reading?.toLowerCase());
  const senses = (matching.length ? matching : entries).flatMap((entry) => entry.senses).map(shortened).filter((sense) => sense !== '');
  return senses[0];
}

function shortened(sense: string): string {
  if (/^(CL:|surname |(old |erhua )?variant of |see |used in )/.test(sense)) return '';
  const plain = sense.replace(/\([^)]*\)/g, ' ').replace(/\s+/g, ' ').trim();
  return plain.split(/; /).reduce((short, part) => (short && (short + part).length > LONGEST_GLOSS - 2 ? short : short ? `${short}; ${part}` : part.slice(0, LONGEST_GLOSS)), '');
}
