import type { PartOfSpeech } from '../model/text.ts';

// jieba's tags are those of the Peking University corpus (ICTPOS): longest prefix wins. `x` (found by the HMM),
// `zg`, `h`, `k` (affixes) and `g` (morphemes) say too little and stand for nothing.
const BY_TAG: Record<string, PartOfSpeech> = {
  n: 'noun',
  nr: 'name',
  ns: 'name',
  nt: 'name',
  nz: 'noun',
  j: 'noun',
  l: 'idiom',
  i: 'idiom',
  t: 'time',
  s: 'noun',
  f: 'localizer',
  v: 'verb',
  vd: 'adverb',
  vn: 'verb',
  a: 'adjective',
  ad: 'adverb',
  an: 'noun',
  b: 'adjective',
  z: 'adjective',
  d: 'adverb',
  p: 'preposition',
  c: 'conjunction',
  u: 'particle',
  y: 'particle',
  e: 'particle',
  o: 'particle',
  r: 'pronoun',
  m: 'numeral',
  q: 'measure',
};

/** The reader's part of speech for one of jieba's tags, such as `vn` or `nrfg`. */
export function partOfSpeechOf(tag: string): PartOfSpeech | undefined {
  if (tag === 'zg') return undefined;
  return BY_TAG[tag.slice(0, 2)] ?? BY_TAG[tag.slice(0, 1)];
}
