import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ofParagraph } from '../../src/i18n/article.ts';
import { both, partOf } from '../../src/i18n/both.ts';
import { offlineStrings } from '../../src/i18n/offline.ts';
import { settings } from '../../src/i18n/settings.ts';
import { spelledDate } from '../../src/i18n/spelled-date.ts';
import { fill, strings } from '../../src/i18n/strings.ts';
import { takeawayStrings } from '../../src/i18n/takeaway.ts';
import { entityKind } from '../../src/model/entity.ts';
import { partOfSpeech, type Bilingual } from '../../src/model/text.ts';
import { formLabels } from '../../src/search/form-labels.ts';
import { labels } from '../../src/search/labels.ts';
import { filesOf } from '../project/files.ts';

const lists = { strings, offlineStrings, takeawayStrings, labels, formLabels };
const all = Object.entries<Readonly<Record<string, Bilingual>>>(lists).flatMap(([list, entries]) =>
  Object.entries(entries).map(([key, label]) => ({ list, key, ...label })),
);
const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

describe('every label', () => {
  test('is in both languages', () => {
    const isBoth = ({ zh, en }: Bilingual) =>
      /\p{Script=Han}|^EPUB$/u.test(zh) && /^[^\p{Script=Han}]+$/u.test(en);
    expect(all.filter((label) => !isBoth(label))).toEqual([]);
  });

  test('has the same blanks in both', () => {
    expect(all.filter(({ zh, en }) => blanks(zh).join() !== blanks(en).join())).toEqual([]);
  });

  test('is used', () => {
    // Whose keys are values of the annotations
    const derived = [
      ...entityKind.options,
      ...partOfSpeech.options,
      'band1',
      'band2',
      'band3',
      'band4',
      'band5',
    ];
    const definitions = /\/i18n\/(strings|article|offline|takeaway)\.ts$|\/search\/(form-)?labels\.ts$/;
    const code = filesOf(['ts', 'astro'], 'src')
      .filter((file) => !definitions.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const isUsed = (key: string) =>
      new RegExp(String.raw`[.'"]${key}\b|\{[^{}]*\b${key}\b[^{}]*\} = (strings|labels|formLabels)`).test(
        code,
      );
    expect(all.map(({ key }) => key).filter((key) => !derived.includes(key) && !isUsed(key))).toEqual([]);
  });
});

test('the keys that annotations name are labels', () => {
  const missing = [...entityKind.options, ...partOfSpeech.options].filter((key) => !(key in strings));
  expect(missing).toEqual([]);
});

test('settings have one value each under one name, and a label for each that tells it from the others', () => {
  expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
  for (const { name, options } of settings) {
    expect(new Set(options.map(([value]) => value)).size, name).toBe(options.length);
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(options.map(([, label]) => label[language])).size, name).toBe(options.length);
    }
  }
});

describe('a label in both languages as one text', () => {
  const label = { zh: '朗读', en: 'Read aloud' };

  test('gives back each of them, with what is common to both', () => {
    expect(partOf(both(label), 'zh')).toBe('朗读');
    expect(partOf(both(label), 'en')).toBe('Read aloud');
    expect(partOf(both(label, '(3)'), 'zh')).toBe('朗读 (3)');
    expect(partOf(both(label), 'both')).toBe(both(label));
  });

  test('is whole where it has one language, or is no label', () => {
    expect(partOf(both({ zh: '北约', en: '' }, '(3)'), 'en')).toBe('北约 (3)');
    expect(partOf('a plain title', 'zh')).toBe('a plain title');
  });
});

test('blanks are filled in each language', () => {
  expect(fill('dateHere', spelledDate('2012-05'))).toEqual({ zh: '此处指2012年5月', en: 'Here: May 2012' });
  expect(ofParagraph(strings.listen, '7')).toEqual({ zh: '朗读：第7段', en: 'Read aloud: Paragraph 7' });
});

test('HSK and the levels after it stay on one line', () => {
  const { hardVocabulary, hardWords, hsk, outsideHsk } = strings;
  const texts = [hardVocabulary, hardWords, hsk, outsideHsk].flatMap(({ zh, en }) => [zh, en]);
  expect(texts.filter((text) => /HSK |–\d/.test(text))).toEqual([]);
});
