import type { Bilingual } from '../model/text.ts';
import { fill, strings } from './strings.ts';

/** A reading setting: its name as in `<html data-…>` and `?name=value`, and its values, the usual one first. */
export type Setting = { name: string; label: Bilingual; options: [value: string, label: Bilingual][] };

const { on, off } = strings;

/** The reading settings, in the order in which they are offered. */
export const settings: Setting[] = [
  {
    name: 'pinyin',
    label: strings.showPinyin,
    options: [
      ['all', strings.pinyinAll],
      ...[1, 2, 3, 4, 5, 6].map((level): [string, Bilingual] => [
        `above-${level}`,
        fill('pinyinAbove', level),
      ]),
      ...[1000, 3000, 8000, 20_000].map((words, index): [string, Bilingual] => [
        `beyond-${index + 1}`,
        fill('pinyinBeyond', { zh: String(words), en: words.toLocaleString('en-GB') }),
      ]),
      ['unknown', strings.pinyinUnlisted],
      ['none', strings.pinyinNone],
    ],
  },
  {
    name: 'notation',
    label: strings.notation,
    options: [
      ['pinyin', strings.pinyin],
      ['zhuyin', strings.zhuyin],
    ],
  },
  {
    name: 'tones',
    label: strings.toneColours,
    options: [
      ['off', off],
      ['on', on],
    ],
  },
  {
    name: 'script',
    label: strings.characterSet,
    options: [
      ['source', strings.asWritten],
      ['simplified', strings.simplified],
      ['traditional', strings.traditional],
    ],
  },
  {
    name: 'translation',
    label: strings.translation,
    options: [
      ['shown', strings.shown],
      ['demand', strings.onDemand],
      ['hidden', strings.hidden],
    ],
  },
  {
    name: 'names',
    label: strings.showNames,
    options: [
      ['on', on],
      ['off', off],
    ],
  },
  {
    name: 'patterns',
    label: strings.showPatterns,
    options: [
      ['off', off],
      ['on', on],
    ],
  },
  {
    name: 'words',
    label: strings.showMyWords,
    options: [
      ['off', off],
      ['on', on],
    ],
  },
  {
    name: 'borders',
    label: strings.wordBorders,
    options: [
      ['off', off],
      ['on', on],
    ],
  },
  {
    name: 'size',
    label: strings.textSize,
    options: [
      ['medium', strings.medium],
      ['small', strings.small],
      ['large', strings.large],
    ],
  },
  {
    name: 'width',
    label: strings.lineWidth,
    options: [
      ['medium', strings.medium],
      ['narrow', strings.narrow],
      ['wide', strings.wide],
    ],
  },
  {
    name: 'font',
    label: strings.font,
    options: [
      ['song', strings.song],
      ['hei', strings.hei],
      ['kai', strings.kai],
    ],
  },
  {
    name: 'theme',
    label: strings.theme,
    options: [
      ['system', strings.themeSystem],
      ['light', strings.light],
      ['sepia', strings.sepia],
      ['dark', strings.dark],
    ],
  },
  {
    name: 'interface',
    label: strings.interfaceLanguage,
    options: [
      ['both', strings.bothLanguages],
      ['en', strings.inEnglish],
      ['zh', strings.inChinese],
    ],
  },
  {
    name: 'keys',
    label: strings.keyboardKeys,
    options: [
      ['on', on],
      ['off', off],
    ],
  },
];
