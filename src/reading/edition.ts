import type { AnnotatedArticle, Token } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { senseIndex, vocabulary, type VocabularyEntry } from './vocabulary.ts';

/** An article with the look-ups that its pages share. */
export type Edition = {
  article: AnnotatedArticle;
  vocabulary: Map<string, VocabularyEntry>;
  /** The entities that the article mentions, in order of first mention. */
  entities: Map<string, Entity>;
};

/** Throws where the article mentions an entity that `known` lacks. */
export function makeEdition(article: AnnotatedArticle, known: ReadonlyMap<string, Entity>): Edition {
  const ids = new Set(article.blocks.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const entities = new Map(
    [...ids].map((id) => {
      const entity = known.get(id);
      if (!entity) throw new RangeError(`${article.slug} mentions ${id}, which entities.yaml lacks`);
      return [id, entity];
    }),
  );
  return { article, vocabulary: vocabulary(article), entities };
}

/** Number of the sense that a token has, among those of its headword in the article; 0 is the first. */
export function senseNumberOf({ vocabulary }: Edition, token: Token): number {
  const entry = vocabulary.get(token.text);
  return entry ? senseIndex(entry.senses, token) : 0;
}

/** HSK 2.0 level of a headword, 7 where its lists lack it. */
export const levelOf = ({ vocabulary }: Edition, headword: string): number =>
  vocabulary.get(headword)?.word.level ?? 7;

/** How hard a headword is, as classes: its level and its frequency band, `l4 f2`. */
export const rankOf = (edition: Edition, headword: string): string =>
  `l${levelOf(edition, headword)} f${edition.vocabulary.get(headword)?.word.band ?? 5}`;

/** How a token is written in the other script than that of the text, where that differs. */
export function otherFormOf({ article, vocabulary }: Edition, { text, written }: Token): string | undefined {
  if (article.script) return written && text;
  const traditional = vocabulary.get(text)?.word.traditional;
  return traditional === text ? undefined : traditional;
}
