import {
  GLUED_AFTER,
  GLUED_BEFORE,
  isTitle,
  looksForeign,
  PLACE,
  PLACE_BEFORE,
  SPEECH,
  TRANSLITERATION,
} from './lists.ts';
import type { Found, Piece } from './types.ts';

/** A run of pieces that may be one foreign name, with the pieces around it. */
type Run = { pieces: Piece[]; before: Piece | undefined; after: Piece | undefined };

/**
 * Foreign names written in the characters that are used for them, joined from the pieces that a segmenter makes of them
 * (拉斯|穆森, 马克|龙说, 亚历山大|·|卢卡申科). A run is a name if a piece of it is one or is in no dictionary, and it has
 * three characters or more, or a title before it, or a verb of speech behind.
 */
export function findTransliterations(pieces: readonly Piece[]): Found[] {
  return runsOf(pieces).flatMap((run) => {
    const [first, last] = [run.pieces[0], run.pieces.at(-1)];
    if (!first || !last || !isName(run)) return [];
    const kind = COMPANY.test(run.after?.text ?? '') ? 'organisation' : isPlace(run) ? 'place' : 'person';
    const reason = 'written in characters for foreign names';
    return [{ start: first.start, end: last.end, kind, reason }];
  });
}

// What only firms have
const COMPANY = /^(?:公司|集团|股价|股份|航空)$/u;

function isName({ pieces, before, after }: Run): boolean {
  const length = pieces.reduce((sum, { text }) => sum + (text === '·' ? 0 : text.length), 0);
  if (pieces.length === 1 && pieces[0]?.kind) return false;
  const supported = ((before && isTitle(before.text)) || (after && SPEECH.test(after.text))) === true;
  const isSign = ({ text, kind, known, ambiguous, pos }: Piece) =>
    text.length > 1 && (kind ?? (!known || (supported && (ambiguous || pos === 'name'))));
  return pieces.some(isSign) && (length >= 3 || (length === 2 && supported));
}

function isPlace({ before, after }: Run): boolean {
  if (after && PLACE.test(after.text)) return true;
  return before !== undefined && PLACE_BEFORE.test(before.text) && !(after && SPEECH.test(after.text));
}

/**
 * Maximal runs of pieces in those characters. A common word of two characters parts them, and so does a place, unless a
 * title stands before it: it is the beginning of a person's name then (总理|梅洛|尼).
 */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let open: Piece[] = [];
  let before: Piece | undefined;
  const close = (after: Piece | undefined) => {
    const dot = open.at(-1)?.text === '·' ? -1 : undefined;
    if (open.length) runs.push({ pieces: open.slice(0, dot), before, after });
    open = [];
  };
  for (const [at, piece] of pieces.entries()) {
    const dotted = open.at(-1)?.text === '·' || pieces[at + 1]?.text === '·';
    const titled = open.length === 0 && isTitle(pieces[at - 1]?.text ?? '');
    const { core, opens, closes } = coreOf(piece, dotted, titled);
    if (!core || opens) close(piece);
    if (!core) continue;
    if (open.length === 0) before = opens ? glueOf(piece, core) : pieces[at - 1];
    if (core.text !== '·' || open.length) open.push(core);
    if (closes) close(glueOf(piece, core));
  }
  close(undefined);
  return runs;
}

/** The part of a piece that may belong to a name, and whether what is glued to it begins or ends the name there. */
function coreOf(
  piece: Piece,
  dotted: boolean,
  titled: boolean,
): { core?: Piece; opens?: boolean; closes?: boolean } {
  const { text, start, end, known, kind, ambiguous, pos } = piece;
  if (text === '·' || text === '•') return { core: { ...piece, text: '·' } };
  if (dotted && /^\p{Script=Han}+$/u.test(text)) return { core: piece };
  if (looksForeign(text)) {
    const common = known && !kind && !ambiguous && pos !== 'name';
    return text.length > 1 && ((kind === 'place' && !titled) || common) ? {} : { core: piece };
  }
  if (known) return {};
  const written = [...text].findIndex((character) => !TRANSLITERATION.has(character));
  const rest = text.slice(written);
  if (written > 0 && (GLUED_AFTER.test(rest) || SPEECH.test(rest)))
    return { core: { ...piece, text: text.slice(0, written), end: start + written }, closes: true };
  if (GLUED_BEFORE.test(text.slice(0, 1)) && looksForeign(text.slice(1)))
    return { core: { ...piece, text: text.slice(1), start: end - text.length + 1 }, opens: true };
  return {};
}

/** What a piece has besides its core. */
function glueOf(piece: Piece, core: Piece): Piece {
  return core.start > piece.start
    ? { ...piece, text: piece.text.slice(0, core.start - piece.start), end: core.start }
    : { ...piece, text: piece.text.slice(core.text.length), start: core.end };
}
