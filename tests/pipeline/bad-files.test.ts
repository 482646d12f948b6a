import { describe } from 'vitest';
import { ABOUT, added, bytes, ENGLISH, FIXES, NOTES, replaced, testFaults, type Case } from './faults.ts';

const SITE =
  'name: { zh: 旁, en: P }\ntagline: { zh: 中, en: T }\naddress: https://pangzhu.example\nbase: /\n';

function bomb(): string {
  const letters = [...'abcdefghi'];
  const lines = letters.map((letter, at) => {
    const inner = at ? `*${letters[at - 1]}` : 'x';
    return `${letter}: &${letter} [${Array<string>(10).fill(inner).join(', ')}]`;
  });
  return `${lines.join('\n')}\n`;
}

const files: Case[] = [
  ['a YAML bomb', { [FIXES]: bomb() }, FIXES, 1, 'yaml-syntax'],
  ['YAML without end', { [FIXES]: '['.repeat(100_000) }, FIXES, 1, 'yaml-syntax'],
  ['YAML that holds itself', { [FIXES]: 'cuts: &a\n  - *a\n' }, FIXES, 2, 'yaml-shape'],
  ['a wrong type', replaced(ABOUT, 'date: 2020-03-05', 'date: [2020]'), ABOUT, 3, 'yaml-shape'],
  ['a day that is none', replaced(ABOUT, '2020-03-05', '2020-02-30'), ABOUT, 3, 'yaml-shape'],
  ['an unknown key', added(ABOUT, 'titel: x\n'), ABOUT, 9, 'yaml-unknown-key'],
  ['a tab', { [FIXES]: 'cuts:\n\t- cut: x\n' }, FIXES, 2, 'yaml-syntax'],
  ['an escape for NUL', added(ABOUT, 'byline: { zh: "张\\0", en: x }\n'), ABOUT, 9, 'yaml-unreadable'],
  [
    'an escape for a lone surrogate',
    added(ABOUT, 'byline: { zh: "\\ud800", en: x }\n'),
    ABOUT,
    9,
    'yaml-unreadable',
  ],
  [
    'YAML in another encoding',
    { [FIXES]: bytes('# a\n# ', [0xb1, 0xb1, 0xd4, 0xbc]) },
    FIXES,
    2,
    'text-encoding',
  ],
  ['YAML of 50 MB', { [FIXES]: new Uint8Array(50_000_000).fill(0x20) }, FIXES, undefined, 'file-too-large'],
  ['a translation that is not UTF-8', { [ENGLISH]: bytes('# A\n', [0xff]) }, ENGLISH, 2, 'text-encoding'],
  [
    'a mark in the translation',
    replaced(ENGLISH, 'bridge is', 'bridge\u202e is'),
    ENGLISH,
    5,
    'text-unreadable',
  ],
  ['NUL in the notes', { [NOTES]: '## p1\n\na\0b\n' }, NOTES, 3, 'text-unreadable'],
  ['a bad site', { 'site.yaml': SITE.replace('base: /', 'base: reader') }, 'site.yaml', 4, 'yaml-shape'],
  ['a bad lexicon', { 'lexicon.yaml': '桥: qiao2\n' }, 'lexicon.yaml', 1, 'yaml-shape'],
];

describe('is told with file, line, what was found and expected, and a hint, and nothing is written:', () =>
  testFaults(files));
