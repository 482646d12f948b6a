import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../src/language/load-language.ts';
import { writtenBlock, writtenOf } from '../../src/language/written.ts';
import type { AnnotatedArticle, Block, Token } from '../../src/model/article.ts';
import { buildArticle } from '../../src/pipeline/build-article.ts';
import { digestOfShared } from '../../src/pipeline/digest.ts';
import { loadArticle, loadShared, textOfSource } from '../../src/pipeline/load-content.ts';
import type { ArticleInput } from '../../src/pipeline/types.ts';
import { formUses } from '../../src/pipeline/unused-forms.ts';
import { at } from './builders.ts';
import { contentFolder } from './content-folder.ts';

const language = loadLanguage();
const shared = loadShared('content');
const { toTraditional } = language.converter;

/** An article as a text in traditional script has it: its source, its blocks, and what people wrote of its words. */
function twinOf(input: ArticleInput): ArticleInput {
  const source = toTraditional(Buffer.from(input.source.bytes).toString());
  return {
    ...input,
    source: { ...input.source, bytes: Buffer.from(source) },
    openings: input.openings.map(({ file, line, ...opening }) => ({
      ...(JSON.parse(toTraditional(JSON.stringify(opening))) as typeof opening),
      file,
      line,
    })),
    cutFixes: input.cutFixes.map((fix) => ({ ...fix, cut: toTraditional(fix.cut) })),
    wordFixes: input.wordFixes.map((fix) => ({ ...fix, word: toTraditional(fix.word) })),
    dateFixes: input.dateFixes.map((fix) => ({ ...fix, text: toTraditional(fix.text) })),
  };
}

const bare = ({ written: _, ...token }: Token): Token => token;
const withoutWritten = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => ({ ...sentence, tokens: sentence.tokens.map(bare) })),
  }));
const tokensIn = ({ blocks }: AnnotatedArticle): Token[] =>
  blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
const headwords = ({ words }: AnnotatedArticle) => words.map(({ traditional: _, ...word }) => word);

const TEXT =
  '郑伯的头发全白了，他把骨头汤热起来，看着外面的人来来往往。“气候变化影响粮食生产，”台湾大学教授黄志明说，' +
  '“只有从根本上改变用水的方式，才能保证安全。”面条店里挂着几只鸡。';

/** An article of one paragraph, its words cut by the machine. */
const inputOf = (text: string, rest: Partial<ArticleInput> = {}): ArticleInput => ({
  slug: 'a',
  source: { file: 'source.txt', bytes: Buffer.from(text) },
  about: {
    title: { zh: '一', en: 'One' },
    publisher: { zh: '一', en: 'One' },
    date: '2026-03-05',
    rights: '©',
  },
  openings: [at(1, { paragraph: text.slice(0, 4) })],
  cutFixes: [],
  wordFixes: [],
  dateFixes: [],
  patternFixes: [],
  translation: undefined,
  notes: undefined,
  ...rest,
});

const build = (text: string, rest?: Partial<ArticleInput>, files = shared): AnnotatedArticle =>
  buildArticle(inputOf(text, rest), files, language);

describe('a text in traditional script is read as its simplified twin', () => {
  test('that people have reviewed: names, fixes, dates, constructions, English and all', () => {
    const input = loadArticle('content', 'nato-russia-missile-defence');
    const [simplified, traditional] = [input, twinOf(input)].map((one) =>
      buildArticle(one, shared, language),
    );
    expect(withoutWritten(traditional!.blocks)).toEqual(simplified!.blocks);
    expect(headwords(traditional!)).toEqual(headwords(simplified!));
  });

  test('whose words the machine cuts', () => {
    const [simplified, traditional] = [TEXT, toTraditional(TEXT)].map((text) => build(text));
    expect(withoutWritten(traditional!.blocks)).toEqual(simplified!.blocks);
    expect(headwords(traditional!)).toEqual(headwords(simplified!));
    expect(simplified).not.toHaveProperty('script');
    expect(traditional).toMatchObject({ script: 'traditional' });
  });

  test.each(['，', '\u3400', '𫇕', '𠮷', '　'])('and written as it is, with %j in it', (rare) => {
    const text = `鐘聲從遠處的學校傳來${rare}裡面的衞星說綫牀，爲眞卽旣，鵟飛來了。`;
    const { blocks } = build(text);
    expect(blocks.map(writtenBlock).join('')).toBe(text.replace('　', ' '));
    for (const { text: own, written = own } of tokensIn(build(text)))
      expect(written).toHaveLength(own.length);
  });

  test.each([
    ['他吃了一碗麵。', '麵', 'mian4', 'flour'],
    ['門口有一家麵店。', '麵店', 'mian4 dian4', 'flour + '],
    ['他的手很髒。', '髒', 'zang1', 'dirty'],
    ['衣服還沒乾。', '乾', 'gan1', 'dry'],
  ])('but better where its characters tell more: in %s the word %s', (text, word, reading, gloss) => {
    const token = tokensIn(build(text)).find(({ written }) => written === word);
    expect(token?.reading).toBe(reading);
    expect(token?.gloss).toContain(gloss);
  });

  test('its words have the traditional form that they first have there', () => {
    const { words } = build('臺灣與台灣，說話學習經過時間。');
    expect(words.find(({ headword }) => headword === '台湾')).toMatchObject({ traditional: '臺灣' });
  });
});

describe('what people write of a text in traditional script', () => {
  const text = toTraditional(TEXT);

  test.each(['隻', '黄志明', '黃志明'])('may be in either script: a fix of %s', (word) => {
    const fix = at(1, { word, gloss: 'as told', why: 'a test' });
    const fixed = tokensIn(build(text, { wordFixes: [fix] })).filter(({ gloss }) => gloss === 'as told');
    expect(fixed.map(({ written }) => written)).toEqual([word === '隻' ? '隻' : '黃志明']);
  });

  test('means a word as the text writes it: a fix of 只 is none of 隻', () => {
    const fix = at(1, { word: '只', gloss: 'as told', why: 'a test' });
    const fixed = tokensIn(build('他說過只看見一隻雞，這個時候還沒來。', { wordFixes: [fix] }));
    expect(fixed.filter(({ gloss }) => gloss === 'as told')).toMatchObject([{ text: '只' }]);
    expect(fixed.filter(({ text: own }) => own === '只').map(writtenOf)).toEqual(['只', '隻']);
  });

  test.each(['黃志明', '黄志明'])('a form %s of a name is found, and counts as used', (form) => {
    const entity = {
      id: 'huang-zhiming',
      kind: 'person' as const,
      name: { zh: '黄志明', en: 'Huang Chih-ming' },
      forms: [{ text: form }],
      description: 'A professor.',
      links: [],
      contains: [],
    };
    const { blocks } = build(text, {}, { ...shared, entities: [entity] });
    expect(blocks[0]!.mentions.map(({ entity: id }) => id)).toEqual(['huang-zhiming']);
    expect(formUses([entity], blocks).names).toContain(form);
  });

  test('English stands below comments with the sentences as they are written', () => {
    const file = {
      file: 'translation.md',
      text: `<!-- p1s1 ${text.slice(0, text.indexOf('。') + 1)} -->\nOne.\n…\n…\n`,
    };
    const [block] = build(text, { translation: file }).blocks;
    expect(block!.sentences.map(({ translation }) => translation)).toEqual(['One.', undefined, undefined]);
  });
});

test('a change of a word in the shared files counts for the texts that have it in either script', () => {
  const folder = contentFolder({ 'sources/hant/source.txt': toTraditional(TEXT) });
  const changed = {
    ...shared,
    lexicon: { ...shared.lexicon, 气候: [{ reading: 'qi4 hou4', gloss: 'x', pos: 'noun' as const }] },
  };
  const read = textOfSource(folder, 'hant', 'traditional');
  expect(digestOfShared(changed, read)).not.toBe(digestOfShared(shared, read));
});
