import { writtenOf } from '../../language/written.ts';
import type { AnnotatedArticle, Block, DictionaryEntry, Token, Word } from '../../model/article.ts';
import { remember } from '../remember.ts';
import { placesOf } from '../tokens.ts';
import type { Language } from '../../language/load-language.ts';
import { onceForEach } from '../../language/once-for-each.ts';

/**
 * The distinct words of the blocks in order of first use, with what is true of each anywhere. The traditional form of a
 * word in a text in that script is the one that it first has there: 髮 or 發.
 */
export function listWords(
  blocks: readonly Block[],
  language: Language,
  script?: AnnotatedArticle['script'],
): Word[] {
  const firsts = new Map<string, Token>();
  for (const { token } of placesOf(blocks))
    if (token.kind === 'word' && !firsts.has(token.text)) firsts.set(token.text, token);
  return [...firsts.values()].map((token) => {
    const word = wordsOf(language)(token.text);
    return script ? { ...word, traditional: writtenOf(token) } : word;
  });
}

/** Texts share most of their words. */
const wordsOf = remember(({ dictionary, converter, levelOf, segmenter }: Language) =>
  onceForEach((headword): Word => {
    const entries = dictionary.lookup(headword);
    const level = levelOf(headword);
    return {
      headword,
      traditional: traditionalOf(headword, entries) ?? converter.toTraditional(headword),
      ...(level && { level }),
      band: segmenter.band(headword),
      entries,
    };
  }),
);

/** The dictionary's traditional form, where it has one and no other. */
function traditionalOf(headword: string, entries: readonly DictionaryEntry[]): string | undefined {
  const forms = new Set(entries.map(({ traditional }) => traditional));
  return forms.size === 1 && headword.length === entries[0]?.traditional.length
    ? entries[0].traditional
    : undefined;
}
