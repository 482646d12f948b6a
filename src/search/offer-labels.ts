import type { Bilingual } from '../model/text.ts';

/** What stands before what may have been meant by a query that finds nothing. */
export const meant: Bilingual = { zh: '要找的是不是：', en: 'Did you mean:' };
