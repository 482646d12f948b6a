import type { Dictionary } from '../../language/dictionary.ts';
import { GLUED_AFTER, GLUED_BEFORE, isTitle, SPEECH, SURNAMES } from './lists.ts';
import type { Found, Piece } from './types.ts';

type Possible = { start: number; end: number; at: number; next: number; common: boolean };

/**
 * Names of a surname and a given name of one or two characters (张伟, 谭|德塞, 岸田文雄), in one piece that no dictionary
 * has, or in pieces. A title beside it, a verb of speech or a speaker's colon behind shows that it is one, or another name
 * that it is joined to.
 */
export function findChineseNames(pieces: readonly Piece[], dictionary: Dictionary): Found[] {
  const possible = pieces.flatMap((_, at) => possibleAt(pieces, at, dictionary) ?? []);
  const textOf = ({ at, next }: Possible) =>
    pieces
      .slice(at, next)
      .map(({ text }) => text)
      .join('');
  const texts = new Set(possible.filter((name) => isShown(pieces, name)).map(textOf));
  const shown = possible.filter((name) => texts.has(textOf(name)));
  const joined = possible.filter(
    (name) => !shown.includes(name) && shown.some((other) => areJoined(pieces, name, other)),
  );
  return [...shown, ...joined].map(({ start, end }) => ({
    start,
    end,
    kind: 'person',
    reason: 'a surname and a given name, beside a title, a verb of speech or a speaker’s colon',
  }));
}

function possibleAt(pieces: readonly Piece[], at: number, dictionary: Dictionary): Possible | undefined {
  const piece = pieces[at]!;
  const surname = surnameOf(piece.text, dictionary);
  // 和 and 向 are surnames too, but rare ones: 市长|和|区|领导, 记者|向|王丽
  if (!surname || piece.kind || GLUED_BEFORE.test(surname)) return undefined;
  const common = SURNAMES.has(surname) || surname.length > 1;
  const given = piece.text.length - surname.length;
  if (given > 0) {
    if (piece.known || given > 3) return undefined;
    const glued = GLUED_AFTER.test(piece.text.slice(-1)) || SPEECH.test(piece.text.slice(-1));
    if (given - (glued ? 1 : 0) > 2 || (glued && given === 1)) return undefined;
    return { start: piece.start, end: piece.end - (glued ? 1 : 0), at, next: at + 1, common };
  }
  const parts = givenParts(pieces, at + 1);
  const last = parts.at(-1);
  return last && { start: piece.start, end: last.end, at, next: at + 1 + parts.length, common };
}

/** A piece of one or two characters that no dictionary has, or one or two of one character. */
function givenParts(pieces: readonly Piece[], at: number): Piece[] {
  const [first, second] = [pieces[at], pieces[at + 1]];
  if (!first || !isGiven(first)) return [];
  if (first.text.length === 2) return first.known ? [] : [first];
  return second && second.text.length === 1 && isGiven(second) ? [first, second] : [first];
}

const isGiven = ({ text, pos }: Piece): boolean =>
  /^\p{Script=Han}{1,2}$/u.test(text) &&
  !/^(?:particle|preposition|conjunction|pronoun|adverb)$/.test(pos ?? '');

/** The surname that a text begins with: of two characters if the dictionary has it, else of one. */
export function surnameOf(text: string, dictionary: Dictionary): string | undefined {
  const isSurname = (part: string) =>
    dictionary.lookup(part).some(({ senses }) => senses.some((sense) => /\bsurname\b/.test(sense)));
  return [text.slice(0, 2), text.slice(0, 1)].find(
    (part, index) => part.length === 2 - index && isSurname(part),
  );
}

/**
 * A title before it shows any surname to be one; a title, a verb of speech or, at the head of a line, a speaker's colon
 * behind it a common one. What a recipe has so much of speaks no more: 姜片：10克.
 */
function isShown(pieces: readonly Piece[], { at, next, common }: Possible): boolean {
  const before = pieces.slice(0, at).findLast(({ text }) => text.trim() !== '');
  const after = pieces[next];
  if (before && isTitle(before.text)) return true;
  if (at === 0 && after?.text === '：') return common && !/^\p{N}/u.test(pieces[next + 1]?.text ?? '');
  return common && after !== undefined && (SPEECH.test(after.text) || isTitle(after.text));
}

function areJoined(pieces: readonly Piece[], name: Possible, other: Possible): boolean {
  const between = name.at > other.at ? pieces.slice(other.next, name.at) : pieces.slice(name.next, other.at);
  return name.common && between.length === 1 && /^[和与、及]$/u.test(between[0]?.text ?? '');
}
