import { describe, expect, test } from 'vitest';
import { markupFaults } from '../../src/pipeline/stages/translation-markup.ts';
import { runContent } from '../../scripts/content/run-content.ts';
import {
  ABOUT,
  added,
  changedFolder,
  ENGLISH,
  FIXES,
  language,
  NOTES,
  replaced,
  testFaults,
  type Case,
} from './faults.ts';

const entity = (id: string, ...forms: string[]) =>
  `- id: ${id}\n  kind: place\n  name: { zh: 名, en: n }\n  description: d\n  forms: [${forms.map((text) => `{ text: ${text} }`).join(', ')}]\n`;

const contents: Case[] = [
  [
    'a sentence too few',
    replaced(ENGLISH, 'The mayor spoke only one sentence.\n', ''),
    ENGLISH,
    7,
    'translation-drift',
  ],
  ['a sentence too many', added(ENGLISH, 'And more.\n'), ENGLISH, 7, 'translation-drift'],
  ...['*Three* things.', 'So __the paper__, they say.', 'It is called (_River_).', 'It is `code` now.'].map(
    (line): Case => [
      `Markdown in a translation: ${line}`,
      replaced(ENGLISH, 'The mayor spoke only one sentence.', line),
      ENGLISH,
      8,
      'translation-markup',
    ],
  ),
  ['a paragraph too many', added(ENGLISH, '\nAnd more.\n'), ENGLISH, 10, 'translation-drift'],
  [
    'a cut that matches nothing',
    { [FIXES]: 'cuts:\n  - { cut: 大 桥, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'cuts that cross',
    { [FIXES]: 'cuts:\n  - { cut: 新桥 今年, why: x }\n  - { cut: 桥今 年, why: x }\n' },
    FIXES,
    3,
    'fix-crosses',
  ],
  [
    'a word fix that matches nothing',
    { [FIXES]: 'words:\n  - { word: 大桥, gloss: x, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'two fixes of one word',
    { [FIXES]: 'words:\n  - { word: 市长, gloss: x, why: x }\n  - { word: 市长, gloss: y, why: y }\n' },
    FIXES,
    3,
    'fix-crosses',
  ],
  [
    'an entity that matches nothing',
    added('entities.yaml', entity('a', '大桥')),
    'entities.yaml',
    11,
    'entity-matches-nothing',
  ],
  [
    'entities that share a form',
    added('entities.yaml', entity('a', '王小明')),
    'entities.yaml',
    11,
    'entity-form-twice',
  ],
  [
    'a reference to an entity that does not exist',
    added('entities.yaml', `${entity('a', '新桥')}  contains: [b]\n`),
    'entities.yaml',
    12,
    'entity-unknown',
  ],
  [
    'a link to an entity that does not exist',
    added('entities.yaml', `${entity('a', '新桥')}  links: [{ role: { zh: 在, en: in }, to: b }]\n`),
    'entities.yaml',
    12,
    'entity-unknown',
  ],
  [
    'an entity twice',
    added('entities.yaml', entity('wang-xiaoming', '新桥')),
    'entities.yaml',
    7,
    'entity-id-twice',
  ],
  [
    'an entity that stands within another alone',
    added('entities.yaml', entity('a', '小明')),
    'entities.yaml',
    11,
    'entity-matches-nothing',
  ],
  [
    'a cut in a block that does not exist',
    { [FIXES]: 'cuts:\n  - { cut: 新 桥, in: p9, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'a word fix at the third of two places',
    { [FIXES]: 'words:\n  - { word: 新桥, in: p1s1, nth: 2, gloss: x, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'a date fix that matches nothing',
    { [FIXES]: 'dates:\n  - { text: 去年, in: p1s1, date: "2019", why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'English that the translation does not have',
    { [FIXES]: 'words:\n  - { word: 市长, in: p2s2, english: burgomaster, why: x }\n' },
    FIXES,
    2,
    'english-not-found',
  ],
  [
    'a construction taken back where there is none',
    { [FIXES]: 'patterns:\n  - { not: no-such, in: p1s1, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  ['a note to a block twice', { [NOTES]: '## p1\n\nx\n\n## p1\n\ny\n' }, NOTES, 5, 'note-twice'],
  ['a picture in a note', { [NOTES]: '## p1\n\n![x](x.png)\n' }, NOTES, 3, 'note-markup'],
  [
    'a link by reference in a note',
    { [NOTES]: '## p1\n\n[x][a]\n\n[a]: javascript:x\n' },
    NOTES,
    3,
    'note-markup',
  ],
  [
    'an address as a link in a note',
    { [NOTES]: '## p1\n\n<javascript:alert(1)>\n' },
    NOTES,
    3,
    'note-markup',
  ],
  ['a comment in a note', { [NOTES]: '## p1\n\nx\n\n<!-- x -->\n' }, NOTES, 5, 'note-markup'],
  ['code in a note', { [NOTES]: '## p1\n\n`{process.exit()}`\n' }, NOTES, 3, 'note-markup'],
  ['a note to a block that does not exist', { [NOTES]: '## p9\n\nx\n' }, NOTES, 1, 'note-of-nothing'],
  ['a link in a note', { [NOTES]: '## p1\n\n[x](javascript:alert(1))\n' }, NOTES, 3, 'note-markup'],
  ['HTML in a note', { [NOTES]: '## p1\n\n<script>x</script>\n' }, NOTES, 3, 'note-markup'],
  [
    'an opening that is not in the text',
    replaced(ABOUT, '有人担心', '没有这样'),
    ABOUT,
    8,
    'block-not-found',
  ],
];

test('signs that set no word apart are no Markdown', () => {
  const text =
    '# 3*4*5 = 60\n\n2 * 3 * 4, “f*** it”, a snake_case_name, _ _, *1 and *2, 5` and 6`\n*A note below.\nIt says `${x()}`\n** / **\n';
  expect(markupFaults({ file: 'translation.md', text })).toEqual([]);
});

describe('is told with file, line, what was found and expected, and a hint, and nothing is written:', () => {
  testFaults(contents);

  test.each(['too few', 'too many'])('the paragraph with a sentence %s is named', (which) => {
    const [, changes] = contents.find(([what]) => what === `a sentence ${which}`)!;
    const { text } = runContent('write', changedFolder(changes), language);
    expect(text).toContain('expected: p2 has 2 × text line: 有人担心费用。市长只说了一句话。');
  });
});
