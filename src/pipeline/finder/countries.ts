import { CLEAR_COUNTRY_CHARACTERS, COUNTRY_CHARACTERS, isSide, isTitle } from './lists.ts';
import type { Found, Piece } from './types.ts';

/**
 * Countries by one character: as a side (俄方), beside another (美|俄), before an office or an army (美|国防部长), and
 * those whose character is hardly ever another word (俄).
 */
export function findCountries(pieces: readonly Piece[]): Found[] {
  return pieces.flatMap((piece, at): Found[] => {
    const { text, start, end } = piece;
    const isCountry = COUNTRY_CHARACTERS.has(text) && isShown(pieces, at);
    return isSide(text) || isCountry
      ? [{ start, end, kind: 'place', reason: 'a country by one character' }]
      : [];
  });
}

function isShown(pieces: readonly Piece[], at: number): boolean {
  const [before, own, after] = [pieces[at - 1], pieces[at]!, pieces[at + 1]];
  if (CLEAR_COUNTRY_CHARACTERS.has(own.text)) return true;
  const beside = [before, after].some((piece) => piece && COUNTRY_CHARACTERS.has(piece.text));
  const office = after && (isTitle(after.text) || /^(?:军|军方|媒|媒体|国防部|外交部)$/u.test(after.text));
  return beside || office === true;
}
