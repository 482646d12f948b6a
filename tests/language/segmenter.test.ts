import fc from 'fast-check';
import nodejieba from 'nodejieba';
import { describe, expect, test, vi } from 'vitest';
import { loadJiebaDictionary } from '../../src/language/jieba-dictionary.ts';
import { readPackageFile } from '../../src/language/package-file.ts';
import { loadSegmenter } from '../../src/language/segmenter.ts';

const lines = readPackageFile('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8').trim().split('\n');
const countsIn = (dictionary: readonly string[]) =>
  dictionary.map((line) => Number(line.split(' ')[1])).sort((a, b) => a - b);

const someWords = lines.filter((_, at) => at % 7 === 0).map((line) => line.split(' ')[0] ?? '');
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...someWords), weight: 4 },
  fc.string({ unit: fc.constantFrom(...'的一是不了在人有我他这中大来上国个到说们'), maxLength: 6 }),
  fc.constantFrom('云计算', '区块链', '拉斯穆森', '2020年', 'AT&T', '，', '\n', ' ', '𰻞', '\u0001'),
);
const texts = fc.sample(
  fc.array(piece, { minLength: 100, maxLength: 300 }).map((pieces) => pieces.join('')),
  { numRuns: 12, seed: 8 },
);

describe('the part of jieba’s dictionary for a text', () => {
  const { partFor, countOf } = loadJiebaDictionary();

  test('has the words of the text, and the sum, the least and the median of all counts', () => {
    const part = partFor('北约秘书长').trim().split('\n');
    const real = part.filter((line) => !line.startsWith('\u0001')).map((line) => line.split(' ')[0]);
    expect(real).toEqual(['北', '北约', '约', '秘', '秘书', '秘书长', '书', '长']);
    const [some, all] = [countsIn(part), countsIn(lines)];
    const sum = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
    expect(sum(some)).toBe(sum(all));
    expect(some[0]).toBe(all[0]);
    expect(some[some.length >> 1]).toBe(all[all.length >> 1]);
  });

  test.each(['北约', '北', 'AT&T', 'c++', '龢', '没有这样的词'])('counts %s as the file does', (word) => {
    const line = lines.find((line) => line.startsWith(`${word} `));
    expect(countOf(word)).toBe(Number(line?.split(' ')[1] ?? 0));
  });
});

test('for a text made ready, its sentences and words load nothing more', () => {
  const load = vi.spyOn(nodejieba, 'load');
  const segmenter = loadSegmenter();
  segmenter.prepare('记者张伟\n将在2020年部署');
  expect(segmenter.cut('将在2020年部署')).toEqual(['将', '在', '2020', '年', '部署']);
  expect(segmenter.partOfSpeech('部署')).toBe('noun');
  expect(loadSegmenter().cut('记者张伟')).toEqual(['记者', '张伟']);
  expect(load).toHaveBeenCalledTimes(1);
  expect(segmenter.cut('会议')).toEqual(['会议']);
  expect(load).toHaveBeenCalledTimes(2);
});

test('a text is cut and tagged as with the whole dictionary: the first texts by parts of it, then by all', () => {
  const segmenter = loadSegmenter();
  const found = texts.map((text) => [segmenter.cut(text), nodejieba.tag(text)]);
  nodejieba.load();
  expect(found).toEqual(texts.map((text) => [nodejieba.cut(text, true), nodejieba.tag(text)]));
});
