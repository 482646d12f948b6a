import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../src/language/load-language.ts';
import { annotatedArticle } from '../../src/model/article.ts';
import { buildArticle } from '../../src/pipeline/build-article.ts';
import { evaluateMachine, evaluateSegmentation } from '../../src/pipeline/evaluate.ts';
import { loadArticle, loadShared } from '../../src/pipeline/load-content.ts';
import { runContent } from '../../scripts/content/run-content.ts';
import { renderArticle } from '../../src/pipeline/stages/render-article.ts';
import { hanOf, placesOf } from '../../src/pipeline/tokens.ts';

const SLUG = 'nato-russia-missile-defence';
const language = loadLanguage();
const shared = loadShared('content');
const input = loadArticle('content', SLUG);
const article = buildArticle(input, shared, language);
const source = readFileSync(`content/sources/${SLUG}/source.txt`, 'utf8');
const places = placesOf(article.blocks);
const words = places.filter(({ token }) => token.kind === 'word');

describe('the article', () => {
  test('is what is committed', () => {
    expect(runContent('check', 'content', language)).toMatchObject({ code: 0 });
  });

  test('fits its schema', () => {
    expect(annotatedArticle.parse(article)).toEqual(article);
  });

  test('is the source less its word spaces, every character once', () => {
    const gaps = source.replace(/ {2,}/g, '_').replaceAll(' ', '').replaceAll('_', ' ');
    const text = article.blocks.map((block) => block.text).join('');
    expect(text.replaceAll(' ', '')).toBe(gaps.replaceAll(' ', ''));
    expect(text.match(/\S+ \S+/g)).toHaveLength(gaps.match(/\S+ \S+/g)?.length ?? 0);
    expect(hanOf(text)).toHaveLength(1885);
  });

  test('is the same bytes when made again, with all tools loaded anew', () => {
    const again = buildArticle(loadArticle('content', SLUG), loadShared('content'), loadLanguage());
    expect(renderArticle(again)).toEqual(renderArticle(article));
  });

  test('has a reading, a gloss and a part of speech for each word, and for nothing else', () => {
    const whole = ({ token }: (typeof places)[number]) => Boolean(token.reading && token.gloss && token.pos);
    expect(words.filter((word) => !whole(word))).toEqual([]);
    expect(
      places.filter(({ token }) => token.kind !== 'word' && (token.reading ?? token.gloss ?? token.pos)),
    ).toEqual([]);
  });

  test('has a syllable for each Chinese character', () => {
    expect(
      words.filter(({ token }) => token.reading?.split(' ').length !== hanOf(token.text).length),
    ).toEqual([]);
  });

  test('has no gloss longer than 60 characters', () => {
    expect(
      words.filter(({ token }) => (token.gloss?.length ?? 0) > 60).map(({ token }) => token.gloss),
    ).toEqual([]);
  });

  test.each(['拉斯穆森', '谢尔久科夫', '梅德韦杰夫'])(
    'has %s as one word with one entity wherever it stands',
    (name) => {
      const found = words.filter(({ token }) => token.text === name);
      expect(found.length).toBe(source.replaceAll(' ', '').split(name).length - 1);
      const ids = found.map(
        ({ place }) =>
          place.block.mentions.find(({ start, end }) => start === place.start && end === place.end)?.entity,
      );
      expect(new Set(ids).size).toBe(1);
      expect(ids).not.toContain(undefined);
    },
  );

  test.each([
    ['秘书长', 'mi4 shu1 zhang3'],
    ['国防部长', 'guo2 fang2 _bu4 zhang3'],
    ['小布什', 'Xiao3 Bu4 shi2'],
    ['应', 'ying1'],
    ['只', 'zhi3'],
    ['着', 'zhe5'],
    ['重启', 'chong2 qi3'],
    ['为', 'wei4'],
    ['还', 'hai2'],
    ['得以', 'de2 yi3'],
    ['处于', 'chu3 yu2'],
    ['不会', 'bu4 _hui4'],
    ['一致', 'yi1 zhi4'],
    ['成为', 'cheng2 wei2'],
    ['认为', 'ren4 wei2'],
    ['长远', 'chang2 yuan3'],
    ['调整', 'tiao2 zheng3'],
    ['调和', 'tiao2 he2'],
    ['强调', 'qiang2 diao4'],
    ['论调', 'lun4 diao4'],
    ['单方面', 'dan1 fang1 mian4'],
    ['弹道导弹', 'dan4 dao4 _dao3 dan4'],
    ['反弹', 'fan3 tan2'],
    ['差异', 'cha1 yi4'],
    ['积极', 'ji1 ji2'],
    ['参与', 'can1 yu4'],
    ['与', 'yu3'],
    ['将', 'jiang1'],
    ['曾', 'ceng2'],
    ['都', 'dou1'],
    ['数量', 'shu4 liang4'],
    ['分', 'fen1'],
  ])('reads %s as %s in every place', (word, reading) => {
    const readings = new Set(
      words.filter(({ token }) => token.text === word).map(({ token }) => token.reading),
    );
    expect([...readings]).toEqual([reading]);
  });
});

describe('the machine alone', () => {
  test('cuts the text without its word spaces as the source does', () => {
    expect(evaluateSegmentation(input, language.segmenter).f1).toBeGreaterThanOrEqual(0.99);
  });

  test('makes the article from a source without word spaces too', () => {
    const joined = {
      ...input,
      source: { file: 'joined.txt', bytes: Buffer.from(source.replace(/(?<! ) (?! )/g, '')) },
    };
    const unsegmented = buildArticle(joined, shared, language);
    expect(unsegmented.blocks.map(({ text }) => text)).toEqual(article.blocks.map(({ text }) => text));
    const cuts = placesOf(unsegmented.blocks).map(({ token }) => token.text);
    const given = new Set(places.map(({ token, place }) => `${place.block.id}:${place.start}:${token.text}`));
    const same = placesOf(unsegmented.blocks).filter(({ token, place }) =>
      given.has(`${place.block.id}:${place.start}:${token.text}`),
    );
    expect(same.length / cuts.length).toBeGreaterThanOrEqual(0.99);
  });

  test('reads and glosses as well as it did', () => {
    const { readings, glosses, lexiconSenses } = evaluateMachine(input, shared, language);
    expect(readings.right / readings.all).toBeGreaterThanOrEqual(0.98);
    expect(glosses.right / glosses.all).toBeGreaterThanOrEqual(0.7);
    expect(lexiconSenses.right / lexiconSenses.all).toBeGreaterThanOrEqual(0.94);
    const unaided = evaluateMachine(input, shared, language, false);
    expect(unaided.glosses.right / unaided.glosses.all).toBeGreaterThanOrEqual(0.6);
  });
});
