import { annotatedArticle, type AnnotatedArticle, type Block } from '../../src/model/article.ts';
import { entities } from '../../src/model/entity.ts';
import type { FrontMatter } from '../../src/model/front-matter.ts';
import { makeEdition, type Edition } from '../../src/reading/edition.ts';

/** An article that holds a text wherever an article holds any. */
export function articleWith(text: string): AnnotatedArticle {
  const both = { zh: text, en: text };
  return annotatedArticle.parse({
    slug: 'hostile',
    title: both,
    publisher: both,
    place: both,
    byline: both,
    date: '2011-06-08',
    rights: text,
    madeBy: { cedict: text },
    blocks: [block('t1', 'headline', text), block('h1', 'heading', text), block('p1', 'paragraph', text)],
    words: [{ headword: text, traditional: `${text}'`, band: 1, entries: [] }],
  } satisfies AnnotatedArticle);
}

function block(id: string, kind: Block['kind'], text: string): Block {
  const word = { text, kind: 'word', cut: 'jieba', gloss: text, reading: 'fan3', pos: 'noun' } as const;
  return {
    id,
    kind,
    text,
    sentences: [{ id: `${id}s1`, translation: text, tokens: [word] }],
    mentions: [{ start: 0, end: text.length, entity: 'someone' }],
    note: [[{ text }, { text, style: 'emphasis' }]],
  };
}

/** The same as an edition, with an entity that is described by the text. */
export function editionWith(text: string): Edition {
  const known = entities.parse([
    {
      id: 'someone',
      kind: 'person',
      name: { zh: text, en: text },
      forms: [{ text }],
      description: text,
    },
  ]);
  return makeEdition(articleWith(text), new Map(known.map((entity) => [entity.id, entity])));
}

/** The front matter of such an article. */
export function frontMatterWith(text: string): FrontMatter {
  const { slug, title, publisher, place, byline, date, rights } = articleWith(text);
  const counts = { characters: 1, words: 1, paragraphs: 1, difficulty: 0.5 };
  return { slug, title, publisher, place, byline, date, rights, firstLine: text, ...counts };
}

/** Texts that end an element, an attribute, a comment or a CDATA section, or that XML cannot hold. */
export const hostileTexts = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  `"'&<>`,
  '&lt;b&gt;',
  '</rt></ruby>',
  '{{x}} ${x} {x}',
  'a\u0000b\u0008c\uFFFEd',
  '\uD800',
  '𠀀\u202E\u2028',
];
