import type { Language } from '../../language/load-language.ts';
import type { Mention } from '../../model/article.ts';
import { buildArticle } from '../build-article.ts';
import { readSource } from '../stages/read-source.ts';
import { structure } from '../stages/structure.ts';
import { tokenize } from '../stages/tokenize.ts';
import { takeWordSpaces } from '../stages/word-spaces.ts';
import type { ArticleInput, SharedInput } from '../types.ts';
import { findNames } from './find-names.ts';

/** Precision, recall and their harmonic mean F1 of names as spans of the text, and the share of right ones with the right kind, from 0 to 1. */
export type FinderScore = {
  precision: number;
  recall: number;
  f1: number;
  kinds: number;
  missed: string[];
  wrong: string[];
};

/**
 * How the finder does on an article whose entities people have reviewed: it sees the text alone, cut by nodejieba,
 * without entities.yaml and fixes. Names inside others do not count.
 */
export function evaluateFinder(input: ArticleInput, shared: SharedInput, language: Language): FinderScore {
  const text = takeWordSpaces(readSource(input.source.bytes, input.source.file));
  const bare = tokenize(structure({ ...text, borders: undefined }, input.openings), language.segmenter);
  const kinds = new Map(shared.entities.map(({ id, kind }) => [id, kind]));
  const reviewed = buildArticle(input, shared, language).blocks.map(({ text: own, mentions }) => ({
    text: own,
    names: outermost(mentions).map(({ start, end, entity }) => ({ start, end, kind: kinds.get(entity)! })),
  }));
  const found = findNames(bare, language);
  return scoreOf(reviewed.map(({ text: own, names }, at) => ({ text: own, names, found: found[at] ?? [] })));
}

type Name = { start: number; end: number; kind: string };

/** Compares names found in texts with those reviewed there. */
export function scoreOf(
  texts: readonly { text: string; names: readonly Name[]; found: readonly Name[] }[],
): FinderScore {
  const without = (text: string, names: readonly Name[], others: readonly Name[]) =>
    names
      .filter((name) => !others.some((other) => sameSpan(name, other)))
      .map(({ start, end }) => text.slice(start, end));
  const missed = texts.flatMap(({ text, names, found }) => without(text, names, found));
  const wrong = texts.flatMap(({ text, names, found }) => without(text, found, names));
  const pairs = texts.flatMap(({ names, found }) =>
    names.flatMap((name) =>
      found.filter((other) => sameSpan(name, other)).map((other) => name.kind === other.kind),
    ),
  );
  const right = pairs.length;
  const [precision, recall] = [right / (right + wrong.length), right / (right + missed.length)];
  const f1 = (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, kinds: pairs.filter(Boolean).length / right, missed, wrong };
}

const sameSpan = (a: Name, b: Name): boolean => a.start === b.start && a.end === b.end;

function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (inner) =>
      !mentions.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end),
  );
}
