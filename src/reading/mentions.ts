import { toMarks } from '../language/pinyin.ts';
import { readingLine } from '../language/reading-line.ts';
import { writtenBlock } from '../language/written.ts';
import type { AnnotatedArticle, Sentence } from '../model/article.ts';
import { languageOf, type Language } from './article.ts';
import { addLine, emptyConcordance, shifted, type Concordance } from './concordance.ts';
import { sentenceAt } from './sentence-at.ts';

/** A name by which an entity is mentioned, as the first text has it, of those in simplified characters if there is one. */
export type MentionedForm = { written: string; lang: Language; pinyin: string };

/** Where an entity is mentioned, and by which names, by their simplified characters. */
export type EntityMentions = { concordance: Concordance; forms: Map<string, MentionedForm> };

/** Adds every mention of every entity in an article, by entity. */
export function addMentions(known: Map<string, EntityMentions>, article: AnnotatedArticle): void {
  const lang = languageOf(article);
  for (const block of article.blocks) {
    for (const { start, end, entity } of block.mentions) {
      const { sentence, from } = sentenceAt(block, start);
      const found: EntityMentions = known.get(entity) ?? {
        concordance: emptyConcordance(),
        forms: new Map(),
      };
      known.set(entity, found);
      const form = block.text.slice(start, end);
      const before = found.forms.get(form)?.lang;
      if (!before || (before === 'zh-Hant' && lang === 'zh-Hans')) {
        const written = writtenBlock(block).slice(start, end);
        found.forms.set(form, { written, lang, pinyin: pinyinBetween(sentence, start - from, end - from) });
      }
      addLine(found.concordance, article, sentence.id, shifted({ start, end }, from));
    }
  }
}

/** The pinyin of the tokens of a sentence that lie between two of its offsets. */
function pinyinBetween({ tokens }: Sentence, start: number, end: number): string {
  let at = 0;
  const within = tokens.filter(({ text: { length } }) => (at += length) > start && at <= end);
  return readingLine(within.map(({ text, reading }) => ({ text, reading: reading && toMarks(reading) })));
}
