// What the two great spellings of English have otherwise: by lists where the ending has other words too (doctor, water).
const RULES: readonly [RegExp, string][] = [
  [
    /^((?:ard|arm|behavi|cand|clam|col|demean|endeav|fav|flav|harb|hon|hum|lab|neighb|rig|rum|sav|splend|tum|val|vap|vig)o)r/,
    '$1ur',
  ],
  [/^((?:def|off|pret)en|licen)s(?=e)/, '$1c'],
  [/^(cent|calib|fib|lit|meag|met|somb|spect|theat)er(?=s?$)/, '$1re'],
  [/^(center)(?=ed$|ing$)/, 'centr'],
  [/(?<=...[iy])z(?=(?:e|es|ed|er|ers|ing|able|ation|ations|ational)$)/, 's'],
  [
    /^((?:cancel|channel|counsel|fuel|label|level|marshal|model|quarrel|signal|travel))(?=(?:ed|ing|er|ers)$)/,
    '$1l',
  ],
  [/^(ana|cata|dia|mono|pro)log(?=s?$)/, '$1logue'],
  [/^program(?=s?$)/, 'programme'],
  [/^gray/, 'grey'],
];

/** A lower-case English word in British spelling, so that either spelling finds both: defense → defence, organized → organised. */
export const british = (word: string): string =>
  RULES.reduce((spelled, [american, other]) => spelled.replace(american, other), word);
