// What the two great spellings of English have otherwise. Most rules hold for words that have but one spelling too (hour,
// citizen), which does no harm: these are keys to search by, and no two words come to share one. Where they would (sense,
// water), the words are listed.
const RULES: readonly [RegExp, string][] = [
  [/(?<=.[^c])our/, 'or'],
  [/(?<=...[iy])z/, 's'],
  [/^((def|off|pret)en|licen)s(?=e)/, '$1c'],
  [/^(cent|calib|fib|lit|meag|met|somb|spect|theat)(er|re?)(?=(s|ed|ing)?$)/, '$1r'],
  [/(?<=[aeiou][^aeiou]*[ae]l)l(?=(ed|ing|ers?)$)/, ''],
  [/(?<=..(og|am))(ue|me)(?=s?$)/, ''],
  [/^gray/, 'grey'],
];

/** A lower-case English word as a key that its British and its American spelling share: defense → defence, colour → color. */
export const oneSpelling = (word: string): string =>
  RULES.reduce((key, [from, to]) => key.replace(from, to), word);
