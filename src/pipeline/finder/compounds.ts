import { EVENT, looksForeign, ORGANISATION, PURSUIT, TREATY, WEAPON_SYSTEM, WEAPON_WORD } from './lists.ts';
import type { Found, Piece } from './types.ts';

// The most words that stand between a name and the word that says what it is: 欧洲 | 常规 武装 力量 | 条约.
const BETWEEN = 4;

type Form = {
  kind: Found['kind'];
  ends: RegExp;
  /** Whether the words between may stand in such a name. */
  between: (words: readonly Piece[]) => boolean;
};

// 三井|旗下|研究所 says whose it is, 将成|集团 what comes of it; and what is written as foreign names are is the name itself
const isNominal = ({ pos, text, known }: Piece): boolean =>
  /^(?:noun|adjective|idiom)$/.test(pos ?? 'noun') &&
  !/^(?:旗下|下属|所属)$|^[将已]/u.test(text) &&
  (known || !looksForeign(text));
const isContent = ({ pos, text }: Piece): boolean =>
  /\p{Script=Han}/u.test(text) &&
  !/^(?:particle|preposition|conjunction|pronoun|adverb|time|localizer)$/.test(pos ?? '');

const FORMS: readonly Form[] = [
  {
    kind: 'organisation',
    ends: ORGANISATION,
    between: (words) => words.length < 4 && words.every((word) => isNominal(word) || PURSUIT.test(word.text)),
  },
  { kind: 'event', ends: EVENT, between: (words) => words.length < 3 && words.every(isNominal) },
  {
    kind: 'treaty',
    ends: TREATY,
    between: (words) => words.slice(0, 1).every(isNominal) && words.every(isContent),
  },
  {
    kind: 'weapon',
    ends: WEAPON_SYSTEM,
    between: (words) => WEAPON_WORD.test(words[0]?.text ?? '') && words.every(isContent),
  },
];

/**
 * Names made of a name and words that say what it is: 北约－俄罗斯|理事会, 里斯本|峰会, 欧洲|常规|武装力量|条约,
 * 欧洲|导弹|防御|系统. An organisation may itself begin one: 北约－俄罗斯理事会|国防部长|会议.
 */
export function findCompounds(pieces: readonly Piece[]): Found[] {
  return pieces.flatMap((_, at) => {
    const names = namesAt(pieces, at);
    if (!names) return [...newTreaty(pieces, at), ...wholeOrganisation(pieces[at]!)];
    const found = compoundAt(pieces, at, at + names, FORMS);
    const within = pieces[at]!.kind === 'organisation' && pieces[at + 1]?.kind === 'organisation';
    if (within && !found) return [compound(pieces, at, at + 1, 'organisation')];
    const longer =
      found?.kind === 'organisation' ? compoundAt(pieces, at, found.next, FORMS.slice(1, 3)) : undefined;
    const best = longer ?? found;
    return best ? [best] : [];
  });
}

type Compound = Found & { next: number };

function compoundAt(
  pieces: readonly Piece[],
  at: number,
  from: number,
  forms: readonly Form[],
): Compound | undefined {
  for (let to = from; to <= from + BETWEEN && pieces[to]; to++) {
    const words = pieces.slice(from, to);
    if (words.some(({ kind, text }) => kind || !/\p{Script=Han}/u.test(text))) return undefined;
    const form = forms.find(({ ends, between }) => ends.test(pieces[to]!.text) && between(words));
    if (form) return compound(pieces, at, to, form.kind);
  }
  return undefined;
}

function compound(pieces: readonly Piece[], at: number, to: number, kind: Found['kind']): Compound {
  const { start } = pieces[at]!;
  const { end, text } = pieces[to]!;
  return { start, end, kind, next: to + 1, reason: `a name, and words that end in ${text}` };
}

/** How many pieces from here on are the names that a compound begins with: 俄罗斯, or 北约 － 俄罗斯. */
function namesAt(pieces: readonly Piece[], at: number): number | undefined {
  const isName = (piece: Piece | undefined) => piece?.kind === 'place' || piece?.kind === 'organisation';
  if (!isName(pieces[at])) return undefined;
  const dash = /^[－—–-]$/u.test(pieces[at + 1]?.text ?? '');
  return dash && isName(pieces[at + 2]) ? 3 : 1;
}

/** 新 before what a treaty is about makes it one of its own: 新|核裁军|条约. */
function newTreaty(pieces: readonly Piece[], at: number): Found[] {
  if (pieces[at]?.text !== '新') return [];
  const form: Form = {
    kind: 'treaty',
    ends: TREATY,
    between: (words) => words.length > 0 && words.every(isContent),
  };
  const found = compoundAt(pieces, at, at + 1, [form]);
  return found ? [found] : [];
}

/** A word that jieba knows as a name, and that ends as an organisation's does: 华为技术有限公司. */
function wholeOrganisation({ text, start, end, known, pos }: Piece): Found[] {
  if (known || pos !== 'name' || text.length < 4 || !ORGANISATION.test(text)) return [];
  return [
    { start, end, kind: 'organisation', reason: 'a name of jieba that ends as an organisation’s does' },
  ];
}
