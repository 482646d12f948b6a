import { toMarks } from '../../src/language/pinyin.ts';
import type { AnnotatedArticle, Sentence, Token } from '../../src/model/article.ts';

/**
 * What a reader of the article is told, and nothing else: tab-separated lines, one for each word with its pinyin and
 * gloss, and one for each sentence's translation. Of several ways to write this down, brotli packs this one best.
 */
export function bareInformation({ blocks }: AnnotatedArticle): string {
  const sentences = blocks.flatMap((block) => block.sentences);
  const lines = sentences.flatMap(({ tokens, translation = '' }) => [
    ...tokens.map((token) => [token.text, pinyinOf(token), token.gloss ?? ''].join('\t')),
    translation,
  ]);
  return lines.join('\n');
}

/** The article as the plainest HTML that shows its words with pinyin, and its translation: no styles, no scripts. */
export function plainHtml({ title, blocks }: AnnotatedArticle): string {
  const body = blocks.map(
    ({ kind, sentences }) =>
      `<${TAGS[kind]}>${sentences.map(rubyOf).join('')}</${TAGS[kind]}>\n` +
      `<p lang="en">${escaped(sentences.map(({ translation = '' }) => translation).join(' '))}</p>`,
  );
  const head = `<!doctype html>\n<html lang="zh-Hans">\n<meta charset="utf-8">\n<title>${escaped(title.zh)}</title>`;
  return [head, ...body, '</html>\n'].join('\n');
}

const TAGS = { headline: 'h1', dateline: 'p', heading: 'h2', paragraph: 'p' } as const;

function rubyOf({ tokens }: Sentence): string {
  const words = tokens.map((token) =>
    token.reading ? `<ruby>${escaped(token.text)}<rt>${pinyinOf(token)}</rt></ruby>` : escaped(token.text),
  );
  return words.join('');
}

const pinyinOf = ({ reading }: Token): string => (reading ? toMarks(reading) : '');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
