import { isTitle, SURNAMES } from './lists.ts';
import type { FinderTools } from './pieces.ts';
import type { Found, Piece } from './types.ts';

const LENGTH = 3;

/**
 * Names of a common surname and two more characters that nodejieba's dictionary has, whole or cut by it: 李小明, 黄|建国.
 * A surname that is rather a word is none (始|于|建国), nor is one with a title (王老师) or within a word (万分|之).
 */
export function findListedNames(pieces: readonly Piece[], tools: FinderTools): Found[] {
  return pieces.flatMap((first, at): Found[] => {
    const count = pieces.slice(at, at + LENGTH).findIndex(({ end }) => end === first.start + LENGTH) + 1;
    const parts = pieces.slice(at, at + count);
    const text = parts.map((part) => part.text).join('');
    if (!isListed(text, tools) || (parts.length > 1 && NO_SURNAME.test(first.pos ?? ''))) return [];
    const reason = 'a surname and a given name, as nodejieba lists them';
    return [{ start: first.start, end: parts.at(-1)!.end, kind: 'person', reason }];
  });
}

const NO_SURNAME = /^(?:preposition|conjunction|adverb|pronoun|verb)$/;

const isListed = (text: string, { dictionary, segmenter }: FinderTools): boolean =>
  SURNAMES.has(text.charAt(0)) &&
  segmenter.partOfSpeech(text) === 'name' &&
  !isTitle(text.slice(1)) &&
  [text, text.slice(0, 2)].every((known) => dictionary.lookup(known).length === 0);
