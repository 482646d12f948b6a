import { toMarks, toPlain, toZhuyin } from '../language/pinyin.ts';
import type { AnnotatedArticle, Token } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Bilingual } from '../model/text.ts';
import { formLabels as labels } from './form-labels.ts';

/** A way to ask, with queries that find something on the site. */
export type Example = { label: Bilingual; queries: string[] };

/** Examples made from the first article: its commonest word, the person it names most, and a piece of its first paragraph. */
export function searchExamples(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
): Example[] {
  const [article] = articles;
  if (!article) return [];
  const word = commonestWord(article);
  const form = commonestName(article, entities)?.forms.find(({ reading, gloss }) => reading && gloss);
  const { traditional } = article.words.find(({ headword }) => headword === word?.text) ?? {};
  const queries: [Bilingual, (string | undefined)[]][] = [
    [labels.askChinese, [word?.text, form?.text, acrossMarks(article)]],
    [labels.askTraditional, [traditional !== word?.text ? traditional : undefined]],
    [labels.askPinyin, [word && plain(word), word && toMarks(word.reading!), form?.reading && plain(form)]],
    [labels.askZhuyin, [word && toZhuyin(word.reading!).replaceAll(' ', '')]],
    [labels.askEnglish, [glossWord(word), form?.gloss]],
    [labels.askSeveral, [word && form ? `${word.text} ${form.gloss!}` : undefined]],
  ];
  return queries
    .map(([label, all]) => ({ label, queries: all.filter((query) => query !== undefined) }))
    .filter((example) => example.queries.length > 0);
}

/** The first of these in Chinese, in pinyin and in English, on a line: what an empty field shows. */
export const exampleLine = (examples: readonly Example[]): string =>
  [labels.askChinese, labels.askPinyin, labels.askEnglish]
    .flatMap((asked) => examples.find(({ label }) => label === asked)?.queries[0] ?? [])
    .join(' · ');

const plain = ({ reading }: { reading?: string | undefined }): string =>
  toPlain(reading!).replaceAll(' ', '');

function commonestWord({ blocks }: AnnotatedArticle): Token | undefined {
  const counts = new Map<string, { token: Token; count: number }>();
  for (const token of blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))) {
    if (token.text.length < 2 || !token.reading || token.pos === 'name') continue;
    counts.set(token.text, { token, count: (counts.get(token.text)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.token;
}

/** The person who is named most often, or else the first name of any kind. */
function commonestName({ blocks }: AnnotatedArticle, entities: readonly Entity[]): Entity | undefined {
  const mentions = blocks.flatMap((block) => block.mentions.map(({ entity }) => entity));
  const count = ({ id }: Entity) => mentions.filter((entity) => entity === id).length;
  const people = entities.filter(({ kind }) => kind === 'person');
  return people.toSorted((a, b) => count(b) - count(a))[0] ?? entities[0];
}

/** The first characters that a mark of punctuation parts. */
function acrossMarks({ blocks }: AnnotatedArticle): string | undefined {
  const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
  return paragraph && /\p{Script=Han}{2}[，、]\p{Script=Han}{2}/u.exec(paragraph.text)?.[0];
}

const glossWord = (token: Token | undefined): string | undefined => /[a-z]{4,}/.exec(token?.gloss ?? '')?.[0];
