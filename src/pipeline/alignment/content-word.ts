import type { Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';

const CONTENT = new Set<PartOfSpeech>(['noun', 'name', 'time', 'verb', 'adjective', 'numeral', 'idiom']);

/** Whether a word carries content, by its part of speech; the others are function words, and adverbs. */
export const isContentWord = ({ pos }: Token): boolean => pos !== undefined && CONTENT.has(pos);
