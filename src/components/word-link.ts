import { onceForEach } from '../language/once-for-each.ts';
import { wordPath } from '../reading/address.ts';
import { xml } from '../markup/xml.ts';

/** A headword that leads to its page. A page of a word has a hundred of them, of words that are on many other pages too. */
export const wordLink = onceForEach(
  (headword) => xml`<a href="${wordPath(headword)}" lang="zh-Hans">${headword}</a>`,
);
