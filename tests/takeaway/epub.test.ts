import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { annotatedArticle } from '../../src/model/article.ts';
import { makeEdition } from '../../src/reading/edition.ts';
import { bookFiles, epub } from '../../src/takeaway/epub.ts';
import { editionWith, hostileTexts } from './article.ts';

const slug = 'nato-russia-missile-defence';
const seed = annotatedArticle.parse(
  JSON.parse(readFileSync(`content/articles/${slug}/annotations.json`, 'utf8')),
);
const entity = editionWith('北约').entities.get('someone')!;
const ids = new Set(seed.blocks.flatMap(({ mentions }) => mentions.map((mention) => mention.entity)));
const edition = makeEdition(seed, new Map([...ids].map((id) => [id, { ...entity, id }])));
const files = textsOf(bookFiles(edition));

function textsOf(binary: Record<string, Uint8Array>): Record<string, string> {
  const texts = Object.entries(binary).filter(([path]) => !path.endsWith('.woff2'));
  return Object.fromEntries(texts.map(([path, content]) => [path, strFromU8(content)]));
}

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, group]) => group!);
const chapters = Object.keys(files).filter((path) => path.includes('/chapter-'));

/** The Chinese that a reader reads in a chapter, without pinyin, notes and translation. */
function chineseOf(chapter: string): string {
  const text = chapter
    .replace(/^.*<body>/s, '')
    .replace(
      /<aside.*?<\/aside>|<p class="translation".*?<\/p>|<a [^>]*class="noteref".*?<\/a>|<rp>.*?<\/rp>|<rt.*?<\/rt>/gs,
      '',
    )
    .replace(/<[^>]*>|\n/g, '');
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('the book of the article', () => {
  test('has every character of the text once, in order', () => {
    const text = chapters.map((path) => chineseOf(files[path]!)).join('');
    expect(text).toBe(seed.blocks.map((block) => block.text).join(''));
  });

  test('has the whole translation, each sentence under its address', () => {
    const addresses = chapters.flatMap((path) => found(files[path]!, /<span id="(\w+)-en">/g));
    expect(addresses).toEqual(seed.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  });

  test('has a line of the headline that stands further down, once', () => {
    const { article, ...rest } = editionWith('北约');
    const [headline, heading, paragraph] = article.blocks;
    const blocks = [heading!, paragraph!, headline!];
    const text = Object.values(textsOf(bookFiles({ ...rest, article: { ...article, blocks } }))).join('');
    expect(found(text, /<span id="(t1)" class="line">/g)).toEqual(['t1']);
  });

  test('has a word for every token with a reading', () => {
    const words = seed.blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
    const ruby = chapters.flatMap((path) => found(files[path]!, /<ruby>([^<]*)/g));
    expect(ruby).toEqual(words.filter(({ reading }) => reading).map(({ text }) => text));
    expect(files['EPUB/chapter-1.xhtml']).toContain('>Běiyuē</rt>');
  });

  test('has each note once, led to from its block', () => {
    const noted = seed.blocks.filter(({ note }) => note).map(({ id }) => id);
    const notes = chapters.flatMap((path) => found(files[path]!, /<aside [^>]*id="note-(\w+)">/g));
    const links = chapters.flatMap((path) =>
      found(files[path]!, /epub:type="noteref"[^>]* href="#note-(\w+)"/g),
    );
    expect(noted.length).toBeGreaterThan(10);
    expect(notes).toEqual(noted);
    expect(links).toEqual(noted);
  });

  test('leads from every name to who or what it is', () => {
    const names = chapters.flatMap((path) =>
      found(files[path]!, /<a [^>]*class="name" href="names.xhtml#name-([^"]*)"/g),
    );
    const outermost = seed.blocks.flatMap(({ mentions }) =>
      mentions.filter(
        ({ start, end }) =>
          !mentions.some(
            (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
          ),
      ),
    );
    expect(names).toEqual(outermost.map((mention) => mention.entity));
    expect(
      [...new Set(names)].filter((id) => !files['EPUB/names.xhtml']!.includes(`id="name-${id}"`)),
    ).toEqual([]);
  });

  test('lists every headword, linked to where it first stands', () => {
    const links = found(files['EPUB/vocabulary.xhtml']!, /<a href="([^"]*)">/g);
    expect(links).toHaveLength(edition.vocabulary.size);
    const broken = links.filter((link) => {
      const [file, id] = link.split('#');
      return !files[`EPUB/${file}`]?.includes(`<span id="${id}">`);
    });
    expect(broken).toEqual([]);
  });

  test('names CC-CEDICT with link, release and licence, and whose the text is', () => {
    const colophon = files['EPUB/colophon.xhtml']!;
    expect(colophon).toContain('href="https://www.mdbg.net/chinese/dictionary?page=cc-cedict"');
    expect(colophon).toContain(`release of ${seed.madeBy['CC-CEDICT']}`);
    expect(colophon).toContain('href="https://creativecommons.org/licenses/by-sa/4.0/"');
    expect(colophon).toContain(seed.rights);
  });
});

test('the list of names has what is told of a name at length', () => {
  const told = { ...entity, description: 'One line.', about: 'Two lines. And a third.' };
  const named = makeEdition(seed, new Map([...ids].map((id) => [id, { ...told, id }])));
  const { 'EPUB/names.xhtml': list } = textsOf(bookFiles(named));
  expect(found(list!, /<dd>([^<]*)<\/dd>/g).slice(0, 2)).toEqual(['One line.', 'Two lines. And a third.']);
});

describe('the file', () => {
  test('lists in its package just the files that it has', () => {
    const listed = found(files['EPUB/package.opf']!, / href="([^"]*)"/g).map((file) => `EPUB/${file}`);
    const others = ['META-INF/container.xml', 'EPUB/package.opf'];
    expect([...listed, ...others].toSorted()).toEqual(Object.keys(bookFiles(edition)).toSorted());
  });

  test('begins with its media type, unpacked', () => {
    const start = Buffer.from(epub(edition).slice(0, 60)).toString('latin1');
    expect(start.slice(30)).toMatch(/^mimetypeapplication\/epub\+zip/);
    expect(Object.keys(unzipSync(epub(edition)))[0]).toBe('mimetype');
  });

  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('is the same bytes in every time zone', () => {
    const made = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((other) => {
      process.env['TZ'] = other;
      return Buffer.from(epub(edition)).toString('base64');
    });
    expect(new Set(made).size).toBe(1);
  });
});

test.each(hostileTexts)('%j stays a text in the book', (text) => {
  const made = textsOf(bookFiles(editionWith(text)));
  const shown = text.replace(/[\u0000\u0008\uFFFE]|\uD800(?![\uDC00-\uDFFF])/g, '\uFFFD');
  expect(chineseOf(made['EPUB/chapter-1.xhtml']!)).toBe(shown);
  expect(Object.values(made).join('')).not.toMatch(/<script|<b>|\u0000/);
});
