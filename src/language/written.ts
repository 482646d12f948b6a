import type { Block, Sentence, Token } from '../model/article.ts';

/** A token as the text writes it. */
export const writtenOf = ({ text, written }: Pick<Token, 'text' | 'written'>): string => written ?? text;

/** A sentence as the text writes it. */
export const writtenText = ({ tokens }: Pick<Sentence, 'tokens'>): string => tokens.map(writtenOf).join('');

/** A block as the text writes it. */
export const writtenBlock = ({ sentences }: Pick<Block, 'sentences'>): string =>
  sentences.map(writtenText).join('');
