import { contentWords, sameWord } from './same-words.ts';

/**
 * Whether two glosses give one meaning in the same words: a synonym of one is a synonym of the other, or all content
 * words of the shorter stand in the longer, endings aside. Words after a colon explain, and count as a synonym.
 */
export function sameGloss(machine: string, reviewed: string): boolean {
  const [first, second] = [synonymsOf(machine), synonymsOf(reviewed)];
  return first.some((a) => second.some((b) => sameSynonym(a, b)));
}

function synonymsOf(gloss: string): string[] {
  const bare = gloss.toLowerCase().replace(/\([^)]*\)/g, '');
  return bare.split(/[;:,/]/).map((synonym) => synonym.trim().replace(/^(to be|to|an?|the) /, ''));
}

function sameSynonym(a: string, b: string): boolean {
  if (a === b) return true;
  const [few, many] = [contentWords(a), contentWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return few.length > 0 && few.every((word) => many.some((other) => sameWord(word, other)));
}
