import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { annotatedArticle } from '../../src/model/article.ts';
import { contentFolder } from './content-folder.ts';
import { ABOUT, bytes, fixture, language, SOURCE, testFaults, type Case } from './faults.ts';

const sources: Case[] = [
  ['an empty source', { [SOURCE]: '' }, SOURCE, undefined, 'source-empty'],
  ['a binary one', { [SOURCE]: bytes([0x89, 0x50, 0x4e, 0x47, 0, 0xff]) }, SOURCE, 1, 'source-encoding'],
  ['broken UTF-8', { [SOURCE]: bytes('新桥\n今年', [0xe5, 0x8c]) }, SOURCE, 2, 'source-encoding'],
  [
    'two encodings',
    { [SOURCE]: bytes('新桥今年\n'.repeat(9), [0xb1, 0xb1, 0xd4, 0xbc]) },
    SOURCE,
    10,
    'source-encoding',
  ],
  ['no Chinese', { [SOURCE]: 'A new bridge\n' }, SOURCE, undefined, 'source-no-chinese'],
  [
    'a sentence of 100,000 characters',
    { [SOURCE]: fixture(SOURCE) + '长'.repeat(100_000) },
    ABOUT,
    8,
    'sentence-too-long',
  ],
  ['NUL', { [SOURCE]: '新桥\n今\0年' }, SOURCE, 2, 'source-unreadable'],
  [
    'a lone surrogate',
    { [SOURCE]: Buffer.from('\ufeff新\ud800桥', 'utf16le') },
    SOURCE,
    1,
    'source-encoding',
  ],
  ['a zero-width space', { [SOURCE]: '新桥\n\n今\u200b年' }, SOURCE, 3, 'source-unreadable'],
  ['a bidirectional override', { [SOURCE]: '新\u202e桥' }, SOURCE, 1, 'source-unreadable'],
  [
    'marks that reverse an order, in UTF-16',
    { [SOURCE]: Buffer.from('\ufeff新桥\n\u2067今年', 'utf16le') },
    SOURCE,
    2,
    'source-unreadable',
  ],
  ['a noncharacter', { [SOURCE]: '新桥\ufffe' }, SOURCE, 1, 'source-unreadable'],
  ['50 MB', { [SOURCE]: new Uint8Array(50_000_000).fill(0x20) }, SOURCE, undefined, 'file-too-large'],
  ['a slug that climbs', { 'sources/..bridge/source.txt': '桥' }, 'sources/..bridge', undefined, 'slug'],
  [
    'a slug with capitals',
    { 'sources/River-Bridge/source.txt': '桥' },
    'sources/River-Bridge',
    undefined,
    'slug',
  ],
];

describe('is told with file, line, what was found and expected, and a hint, and nothing is written:', () => {
  testFaults(sources);

  test('no sources at all', () => {
    const { code, text } = runContent('write', join(contentFolder(), 'elsewhere'), language);
    expect(code).toBe(1);
    expect(text).toMatch(/elsewhere\/sources {2}content-missing\n/);
  });
});

test('what is rare but text passes through, character for character', () => {
  const rare = '新桥𠮷𰻞字，ü\u0323，\ue000\u{f0000}，葛\u{e0100}，👩🏽‍🚀。';
  const content = contentFolder({
    'sources/rare/source.txt': rare,
    'sources/rare/article.yaml': fixture(ABOUT).replace(/blocks:[^]*/, 'blocks:\n  - paragraph: 新桥\n'),
  });
  expect(runContent('write', content, language)).toMatchObject({ code: 0 });
  const written = readFileSync(join(content, 'articles/rare/annotations.json'), 'utf8');
  const { blocks } = annotatedArticle.parse(JSON.parse(written));
  const tokens = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  expect(tokens.map(({ text }) => text).join('')).toBe(rare);
});
