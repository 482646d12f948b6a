import { writtenText } from '../../language/written.ts';
import type { AnnotatedArticle, Block, Token, Word } from '../../model/article.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { remember } from '../remember.ts';
import { hanOf, placesOf } from '../tokens.ts';

/** The text of the two generated files of an article. The same article gives the same characters. */
export type RenderedArticle = { mdx: string; annotations: string };

const COMPONENTS = {
  dateline: 'Dateline',
  heading: 'Heading',
  paragraph: 'Paragraph',
} as const;

/** `article.mdx`: front matter and a component for each block; text stands nowhere as markup, so none of it can run. */
export function renderArticle(article: AnnotatedArticle): RenderedArticle {
  const fields = Object.entries(frontMatterOf(article)).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return {
    mdx: `---\n${fields.join('\n')}\n---\n\n${componentsOf(article).join('\n\n')}\n`,
    annotations: renderAnnotations(article),
  };
}

/** The lines of a headline share a component, since a page has one main heading; it stands first, headline or not. */
function componentsOf({ slug, blocks }: AnnotatedArticle): string[] {
  const article = JSON.stringify(slug);
  const headline = blocks.filter(({ kind }) => kind === 'headline').map(({ id }) => id);
  const others = blocks.flatMap(({ kind, id }) =>
    kind === 'headline' ? [] : [`<${COMPONENTS[kind]} article=${article} id=${JSON.stringify(id)} />`],
  );
  return [`<Headline article=${article} ids={${JSON.stringify(headline)}} />`, ...others];
}

function frontMatterOf({ slug, madeBy: _, blocks, words, ...about }: AnnotatedArticle): FrontMatter {
  const running = placesOf(blocks).flatMap(({ token }) => (token.kind === 'word' ? [token] : []));
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return {
    slug,
    ...about,
    firstLine: first ? writtenText(first.sentences[0]!) : '',
    characters: blocks.reduce((sum, { text }) => sum + hanOf(text).length, 0),
    words: running.length,
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    difficulty: difficultyOf(running, new Map(words.map(({ headword, level }) => [headword, level]))),
  };
}

/** Share of running words, names aside, above HSK 2.0 level 4 or outside its lists, to two places. */
function difficultyOf(running: readonly Token[], levels: ReadonlyMap<string, number | undefined>): number {
  const counted = running.filter(({ pos }) => pos !== 'name');
  const hard = counted.filter(({ text }) => (levels.get(text) ?? 7) > 4);
  return Math.round((hard.length / Math.max(counted.length, 1)) * 100) / 100;
}

/** JSON with a line for each token, mention and word, so that a diff shows what changed. */
function renderAnnotations({ blocks, words, ...about }: AnnotatedArticle): string {
  const fields = Object.entries(about).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${fields.join('')}"blocks": [\n${blocks.map(renderBlock).join(',\n')}\n],\n"words": ${listed(words.map(wordLine))}\n}\n`;
}

function renderBlock({ id, kind, text, sentences, ...annotations }: Block): string {
  const rendered = sentences.map(
    ({ tokens, ...sentence }) => `${JSON.stringify(sentence).slice(0, -1)},"tokens":${lines(tokens)}}`,
  );
  const head = JSON.stringify({ id, kind, text }).slice(0, -1);
  const rest = Object.entries(annotations).map(([name, values]) => `,"${name}":${lines(values)}`);
  return `${head},"sentences":[\n${rendered.join(',\n')}\n]${rest.join('')}}`;
}

const lines = (values: readonly unknown[]): string => listed(values.map((value) => JSON.stringify(value)));

const listed = (rows: readonly string[]): string => (rows.length ? `[\n${rows.join(',\n')}\n]` : '[]');

/** A word is the same object in all texts that have it. */
const wordLine = remember((word: Word) => JSON.stringify(word));
