import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { annotatedArticle, type AnnotatedArticle, type Block } from '../../src/model/article.ts';
import { frontMatter } from '../../src/model/front-matter.ts';
import { renderReport } from '../../src/pipeline/render-report.ts';
import { isSettled, reportOf } from '../../src/pipeline/report.ts';
import { align } from '../../src/pipeline/stages/align.ts';
import { listWords } from '../../src/pipeline/stages/list-words.ts';
import { renderArticle } from '../../src/pipeline/stages/render-article.ts';
import { block, dictionaryOf, faultsOf, segmenterOf } from './builders.ts';

const blocks = [
  { ...block('t1', '北约 说'), kind: 'headline' as const },
  { ...block('d1', '新华网 电'), kind: 'dateline' as const },
  { ...block('h1', '乐观 _ 悲观'), kind: 'heading' as const },
  block('p1', '他 说 。', '她 说 。'),
];
const translation = (text: string) => ({ file: 'translation.md', text });
const whole = '# NATO speaks\n\nXinhua\n\n## Optimism\n\nHe said. Yes.\nShe said.\n';

describe('align', () => {
  const linesOf = (text: string) =>
    align(blocks, translation(text)).flatMap(({ sentences }) => sentences.map((one) => one.translation));

  test('gives each sentence its line', () => {
    expect(linesOf(whole)).toEqual(['NATO speaks', 'Xinhua', 'Optimism', 'He said. Yes.', 'She said.']);
  });

  test('passes over comments, blank lines and line ends of Windows', () => {
    const commented = `<!-- draft\n# not this -->\n${whole.replace('She', '<!-- 她说 -->\nShe')}\n\n<!-- end -->\n`;
    expect(linesOf(commented.replaceAll('\n', '\r\n'))).toEqual(linesOf(whole));
  });

  test('leaves sentences without a translation where there is none', () => {
    for (const none of [undefined, translation(''), translation('<!-- to be written -->\n')])
      expect(align(blocks, none)).toEqual(blocks);
  });

  test.each([
    ['a line too few', whole.replace('She said.\n', ''), 7, 'p1'],
    ['a line too many', whole.replace('She said.', 'She said.\nThey said.'), 7, 'p1'],
    ['a block too few', whole.replace('Xinhua\n\n', ''), 3, 'd1'],
    ['a block too many', `${whole}\nMore.\n`, 10, undefined],
    ['a heading for a paragraph', whole.replace('He said', '## He said'), 7, 'p1'],
    ['the end too early', '# NATO speaks\n', 1, 'd1'],
  ])('%s is a fault that says where', (_, text, line, id) => {
    const faults = faultsOf(() => align(blocks, translation(text)));
    expect(faults).toMatchObject([{ file: 'translation.md', line, rule: 'translation-drift' }]);
    if (id) expect(faults[0]?.expected).toContain(id);
  });
});

describe('listWords', () => {
  const language = {
    dictionary: dictionaryOf({ 说: [{ reading: 'shuo1', senses: ['to say'] }] }),
    segmenter: { ...segmenterOf(), band: () => 2 },
    converter: {
      version: '0',
      toTraditional: (text: string) => text.replace('乐观', '樂觀'),
      toSimplified: (text: string) => text,
      hasTraditional: () => false,
      hasSimplified: () => false,
    },
    transcriber: { version: '0', transcribe: () => [] },
    levelOf: (word: string) => (word === '说' ? 1 : undefined),
  };

  test('has each word once, in order of first use', () => {
    expect(listWords(blocks, language).map(({ headword }) => headword)).toEqual([
      '北约',
      '说',
      '新华网',
      '电',
      '乐观',
      '悲观',
      '他',
      '她',
    ]);
  });

  test('takes the traditional form from the dictionary if it has one, else from the converter', () => {
    const dictionary = {
      ...language.dictionary,
      lookup: (word: string) =>
        (word === '说' ? ['說', '说'] : word === '他' ? ['牠'] : []).map((traditional) => ({
          traditional,
          reading: 'x1',
          senses: [],
        })),
    };
    const words = new Map(
      listWords(blocks, { ...language, dictionary }).map(({ headword, traditional }) => [
        headword,
        traditional,
      ]),
    );
    expect([words.get('说'), words.get('他'), words.get('乐观')]).toEqual(['说', '牠', '樂觀']);
  });

  test('has the level only of words in the lists', () => {
    const [nato, say] = listWords(blocks, language);
    expect(nato).toEqual({ headword: '北约', traditional: '北约', band: 2, entries: [] });
    expect(say).toMatchObject({ level: 1, entries: [{ reading: 'shuo1', senses: ['to say'] }] });
  });
});

const article: AnnotatedArticle = {
  slug: 'test',
  title: { zh: '北约说', en: 'NATO "speaks": {process.exit()}' },
  publisher: { zh: '新华网', en: 'Xinhuanet' },
  date: '2011-06-08',
  rights: '---\nexport const a = 1\n<script>',
  madeBy: { schema: '1' },
  blocks: [
    ...blocks,
    { ...block('p2', '{process.exit()} 说 ${x} `'), mentions: [{ start: 0, end: 2, entity: 'x' }] },
  ],
  words: [
    { headword: '说', traditional: '說', level: 1, band: 1, entries: [] },
    { headword: '电', traditional: '電', level: 5, band: 1, entries: [] },
  ],
};

describe('renderArticle', () => {
  const { mdx, annotations } = renderArticle(article);

  test('writes annotations that are the article again', () => {
    expect(annotatedArticle.parse(JSON.parse(annotations))).toEqual(article);
  });

  test('has a line for each token, word and mention', () => {
    const tokens = article.blocks.flatMap(({ sentences }) => sentences.flatMap((one) => one.tokens));
    const lines = annotations.split('\n');
    expect(lines.filter((line) => line.startsWith('{"text":'))).toHaveLength(tokens.length);
    expect(lines.filter((line) => line.startsWith('{"headword":'))).toHaveLength(article.words.length);
    expect(lines.filter((line) => line.startsWith('{"start":'))).toHaveLength(1);
  });

  test('writes front matter as the site reads it, whatever stands in it', () => {
    const yaml = parse(/^---\n(.*?)\n---\n\n</s.exec(mdx)?.[1] ?? '') as unknown;
    expect(frontMatter.parse(yaml)).toEqual({
      slug: 'test',
      title: article.title,
      publisher: article.publisher,
      date: '2011-06-08',
      rights: article.rights,
      firstLine: '他说。',
      characters: 16,
      words: 11,
      paragraphs: 2,
      difficulty: 0.64,
    });
  });

  test('has below it a component for each block in order, and no text', () => {
    expect(mdx.slice(mdx.indexOf('\n---\n\n') + 6).split('\n\n')).toEqual([
      '<Headline article="test" ids={["t1"]} />',
      '<Dateline article="test" id="d1" />',
      '<Heading article="test" id="h1" />',
      '<Paragraph article="test" id="p1" />',
      '<Paragraph article="test" id="p2" />\n',
    ]);
  });

  test('counts words above level 4 or in no list as difficult, names aside', () => {
    const tokens = (['说', '电', '北约'] as const).map((text) => ({
      text,
      kind: 'word' as const,
      cut: 'source' as const,
    }));
    const difficultyOf = (pos?: 'name') => {
      const sentences = [
        { id: 'p1s1', tokens: tokens.map((token) => (token.text === '北约' ? { ...token, pos } : token)) },
      ];
      const rendered = renderArticle({ ...article, blocks: [{ ...block('p1', '说 电 北约'), sentences }] });
      return /^difficulty: (.*)$/m.exec(rendered.mdx)?.[1];
    };
    expect([difficultyOf(), difficultyOf('name')]).toEqual(['0.67', '0.5']);
  });
});

describe('reportOf', () => {
  const [first, second] = [
    {
      text: '说',
      kind: 'word',
      cut: 'jieba',
      reading: 'shuo1',
      readingFrom: 'dictionary',
      gloss: 'to say',
      glossFrom: 'fix',
    } as const,
    {
      text: '他',
      kind: 'word',
      cut: 'source',
      reading: 'ta1',
      readingFrom: 'lexicon',
      gloss: 'he',
      glossFrom: 'entity',
    } as const,
  ];
  const stop = { text: '。', kind: 'punctuation', cut: 'jieba' } as const;
  const sentences = [
    { id: 'p1s1', translation: 'He says.', tokens: [second, first, stop] },
    { id: 'p1s2', tokens: [first, { text: '㐀', kind: 'word', cut: 'fix' } as const] },
  ];
  const none = { guesses: [], names: [] };
  const reportOn = (...all: Block['sentences']) =>
    reportOf({ ...article, blocks: [{ ...block('p1', '他 说 。 说 㐀'), sentences: all }] }, none, []);
  const report = reportOn(...sentences);

  test('counts words by who decided', () => {
    expect(report.cuts).toEqual({ jieba: 2, fix: 1, source: 1 });
    expect(report.readings).toEqual({ dictionary: 2, lexicon: 1, none: 1 });
    expect(report.glosses).toEqual({ fix: 2, entity: 1, none: 1 });
  });

  test('lists what no person has confirmed, with its places', () => {
    expect(report.unconfirmed).toEqual([
      { word: '说', what: 'cut [jieba], pinyin shuo1 [dictionary]', places: ['p1s1', 'p1s2'] },
      { word: '㐀', what: 'pinyin missing [none], gloss missing [none]', places: ['p1s2'] },
    ]);
    expect(report.untranslated).toEqual(['p1s2']);
    expect(renderReport('test', report)).toContain('not confirmed by a person: 2');
  });

  test('lists content words whose English nobody has said; none is an answer too', () => {
    const verb = { ...first, pos: 'verb' } as const;
    const said = { ...verb, english: [{ start: 3, end: 7 }] };
    const words = [verb, { ...verb, english: [] }, said, { ...second, pos: 'pronoun' } as const];
    const { unaligned } = reportOn(
      { id: 'p1s1', translation: 'He says.', tokens: words },
      { id: 'p1s2', tokens: [verb] },
    );
    expect(unaligned).toEqual([{ word: '说', what: '', places: ['p1s1'] }]);
  });

  test('is settled where it lists nothing', () => {
    const word = { ...second, pos: 'pronoun' } as const;
    const settled = reportOn({ id: 'p1s1', translation: 'He.', tokens: [word] });
    expect(isSettled(settled)).toBe(true);
    expect(isSettled(report)).toBe(false);
    expect(isSettled({ ...settled, namesToFill: ['wang-fang.name.en'] })).toBe(false);
    expect(isSettled({ ...settled, draft: { guesses: [3], names: [] } })).toBe(false);
    expect(isSettled({ ...settled, draft: { guesses: [], names: ['王芳'] } })).toBe(false);
  });
});
