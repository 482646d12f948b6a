import { describe, expect, test } from 'vitest';
import { articleSource } from '../../src/model/article-source.ts';
import { entities } from '../../src/model/entity.ts';
import { site } from '../../src/model/site.ts';
import { fixes } from '../../src/model/fixes.ts';
import { lexicon } from '../../src/model/lexicon.ts';
import { entityFaults, lexiconFaults } from '../../src/pipeline/check-shared.ts';
import { markEntities } from '../../src/pipeline/stages/mark-entities.ts';
import { formUses, unusedFormFaults } from '../../src/pipeline/unused-forms.ts';
import { readYaml } from '../../src/pipeline/yaml-file.ts';
import { cutBlock, faultsOf } from './builders.ts';

const file = (text: string) => ({ file: 'test.yaml', text });

describe('readYaml', () => {
  test('gives the value and the lines of its parts', () => {
    const read = readYaml(
      file('# a comment\ncuts:\n  - cut: 俄 方\n    why: test\n\n  - { cut: 美 方, why: test }\n'),
      fixes,
      {},
    );
    expect(read.value.cuts).toHaveLength(2);
    expect([
      read.lineOf(['cuts']),
      read.lineOf(['cuts', 0]),
      read.lineOf(['cuts', 0, 'why']),
      read.lineOf(['cuts', 1]),
    ]).toEqual([2, 3, 4, 6]);
  });

  test('an empty file has the value given for it', () => {
    expect(readYaml(file('# nothing yet\n'), fixes, {}).value).toMatchObject({ cuts: [], words: [] });
  });

  test.each([
    ['a tab', 'cuts:\n\t- cut: x\n', 'yaml-syntax', 2],
    ['an open quote', 'cuts:\n  - cut: "x\n', 'yaml-syntax', 3],
    ['a key twice', 'cuts: []\nwords: []\ncuts: []\n', 'yaml-syntax', 3],
    ['a key twice in an item', 'cuts:\n  - cut: x\n    why: y\n    cut: z\n', 'yaml-syntax', 4],
    ['an unknown key', 'cuts:\n  - cut: x\n    why: y\n    becuase: z\n', 'yaml-unknown-key', 4],
    ['an unknown key at the top', 'cuts: []\nword: []\n', 'yaml-unknown-key', 2],
    ['a wrong type', 'cuts:\n  - cut: x\n    why: [y]\n', 'yaml-shape', 3],
    ['a missing key', 'cuts:\n  - why: y\n', 'yaml-shape', 2],
    ['a wrong address', 'cuts:\n  - cut: x\n    in: q7\n    why: y\n', 'yaml-shape', 3],
    ['a fix that sets nothing', 'words:\n  - word: x\n    why: y\n', 'yaml-shape', 2],
    ['a list for a map', '- cuts\n', 'yaml-shape', 1],
    ['a bare word', 'cuts', 'yaml-shape', 1],
  ])('%s is a fault on its line', (_, text, rule, line) => {
    const [fault] = faultsOf(() => readYaml(file(text), fixes, {}));
    expect([fault?.rule, fault?.line]).toEqual([rule, line]);
  });

  test('all faults of a file are told at once', () => {
    expect(
      faultsOf(() => readYaml(file('cuts:\n  - cut: x\n  - why: y\nword: []\n'), fixes, {})),
    ).toHaveLength(3);
  });

  test('a block with an unknown kind is a fault on its line', () => {
    const text =
      'title: { zh: 题, en: t }\npublisher: { zh: 社, en: p }\ndate: 2011-06-08\nrights: none\nblocks:\n  - headline: 题\n  - footnote: 注\n';
    expect(faultsOf(() => readYaml(file(text), articleSource))[0]).toMatchObject({ line: 7 });
  });

  const article = [
    '# What is known',
    'title: { zh: 题, en: t }',
    'publisher: { zh: 社, en: p }',
    'date: 2026-03-05',
    'rights: none',
    'blocks:',
    '  - headline: 题',
    '',
  ].join('\n');
  const KEYS = 'title, publisher, date, place, byline, rights, translation, blocks';

  test.each([
    ['a day in another form', ['03-05', '3-5'], 4, 'a day of the calendar, written as 2026-03-05', 'compare'],
    ['a day that is none', ['03-05', '02-30'], 4, 'a day of the calendar, written as 2026-03-05', 'compare'],
    [
      'a kind of block that is none',
      ['headline', 'title'],
      7,
      'one of headline, dateline, heading, paragraph',
      'compare',
    ],
    ['a misspelt key', ['publisher', 'publsher'], 3, `one of ${KEYS}`, 'did you mean publisher?'],
    ['another misspelt key', ['title', 'titel'], 2, `one of ${KEYS}`, 'did you mean title?'],
    ['an unknown key', ['rights', 'notes: x\nrights'], 5, `one of ${KEYS}`, 'check its spelling'],
    ['a key too few', ['date: 2026-03-05\n', ''], undefined, 'a day of the calendar', 'add date'],
    ['a text for a map', ['{ zh: 社, en: p }', '社'], 3, 'a map with zh, en', 'compare'],
    ['an empty text', ['none', '""'], 5, 'a text that is not empty', 'compare'],
    ['a full-width colon', ['date: ', 'date：'], 4, 'valid YAML 1.2', 'not as the full-width "："'],
    [
      'a full-width colon in a list',
      ['line: ', 'line：'],
      7,
      'one of headline',
      'not as the full-width "："',
    ],
    ['a full-width comma', ['题, en', '题， en'], 2, 'valid YAML 1.2', 'not as the full-width "，"'],
    ['a colon without a space', ['date: ', 'date:'], 4, 'valid YAML 1.2', 'a space after the colon'],
    [
      'a key twice',
      ['rights: none', 'rights: none\nrights: mine'],
      6,
      'valid YAML 1.2',
      'remove one of the two',
    ],
    [
      'curly quotes',
      ['2026-03-05', '“2026-03-05”'],
      4,
      'a day of the calendar',
      'no quotes around the value',
    ],
    ['a tab', ['  - head', '\t- head'], 7, 'valid YAML 1.2', 'not with tabs'],
  ] as const)(
    '%s is told once, with what is expected and how to mend it',
    (_, [from, to], line, expected, hint) => {
      const faults = faultsOf(() => readYaml(file(article.replace(from, to)), articleSource));
      expect(faults).toHaveLength(1);
      expect(faults[0]?.line).toBe(line);
      expect(faults[0]?.expected).toContain(expected);
      expect(faults[0]?.hint).toContain(hint);
    },
  );

  test('a misspelt key of a fix is told once, without what lacks for it', () => {
    const text = 'words:\n  - word: 橘猫\n    glos: tabby\n    why: x\n';
    const faults = faultsOf(() => readYaml(file(text), fixes, {}));
    expect(faults).toMatchObject([{ line: 3, rule: 'yaml-unknown-key' }]);
    expect(faults[0]?.hint).toContain('did you mean gloss?');
  });

  test.each([
    'words:\n  - word: 橘猫\n    gloss: tabby\n   why: x\n',
    'words: []\ncuts: []\n patterns: []\n',
  ])('a line at a wrong column is told where to begin: %j', (text) => {
    const [fault] = faultsOf(() => readYaml(file(text), fixes, {}));
    expect(fault).toMatchObject({ line: text.split('\n').length - 1, rule: 'yaml-syntax' });
    expect(fault?.hint).toContain('begin it below the first letter');
  });

  test.each(['address', 'base'])('a site without %s is told what that is', (key) => {
    const whole = {
      name: '{ zh: 读, en: r }',
      tagline: '{ zh: 读, en: r }',
      address: 'https://a.org',
      base: '/',
    };
    const lines = Object.entries(whole).filter(([name]) => name !== key);
    const text = lines.map(([name, value]) => `${name}: ${value}\n`).join('');
    const [fault] = faultsOf(() => readYaml(file(text), site));
    expect(fault).toMatchObject({ found: `${key}: nothing`, hint: `add ${key}` });
    expect(fault?.expected).toMatch(/https:\/\/example\.org|\/reader\//);
  });

  test.each(['-', '－ ', '– '])(
    'an item that begins with %j is told to begin with a hyphen and a space',
    (dash) => {
      const text = `words:\n  ${dash}word: 橘猫\n    gloss: tabby\n    why: x\n`;
      const [fault] = faultsOf(() => readYaml(file(text), fixes, {}));
      expect(fault).toMatchObject({ line: 2, rule: 'yaml-syntax' });
      expect(fault?.hint).toContain('a hyphen and a space');
    },
  );

  test.each(['word: “橘猫”\n    gloss: tabby', 'word: 橘猫\n    gloss: “tabby”'])(
    'curly quotes around a value of a fix are no part of it: %j',
    (written) => {
      const [fault] = faultsOf(() => readYaml(file(`words:\n  - ${written}\n    why: x\n`), fixes, {}));
      expect(fault).toMatchObject({ rule: 'yaml-shape', expected: 'a text without curly quotes around it' });
      expect(fault?.hint).toContain('no quotes around the value');
    },
  );

  test('aliases that would grow without end are refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++) {
      const [from, to] = [String.fromCharCode(96 + level), String.fromCharCode(97 + level)];
      bomb.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(', ')}]`);
    }
    expect(faultsOf(() => readYaml(file(bomb.join('\n')), fixes, {}))).toMatchObject([
      { rule: 'yaml-syntax' },
    ]);
  });
});

describe('entities', () => {
  const faultsIn = (text: string) => {
    const read = readYaml(file(text), entities);
    return entityFaults(read.value, read).map(({ rule, line }) => [rule, line]);
  };
  const entry = (id: string, more: string) =>
    `- id: ${id}\n  kind: place\n  name: { zh: 名, en: name }\n  description: d\n${more}`;

  test('that are right have no fault', () => {
    expect(
      faultsIn(
        entry('a', '  forms: [{ text: 甲 }]\n') + entry('b', '  forms: [{ text: 乙 }]\n  contains: [a]\n'),
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'an id twice',
      entry('a', '  forms: [{ text: 甲 }]\n') + entry('a', '  forms: [{ text: 乙 }]\n'),
      'entity-id-twice',
      6,
    ],
    ['a form twice', entry('a', '  forms:\n    - text: 甲\n    - text: 甲\n'), 'entity-form-twice', 7],
    [
      'a form of two',
      entry('a', '  forms: [{ text: 甲 }]\n') + entry('b', '  forms: [{ text: 甲 }]\n'),
      'entity-form-twice',
      10,
    ],
    [
      'contents that do not exist',
      entry('a', '  forms: [{ text: 甲 }]\n  contains:\n    - x\n'),
      'entity-unknown',
      7,
    ],
    [
      'a link to nothing',
      entry('a', '  forms: [{ text: 甲 }]\n  links:\n    - { role: { zh: 职, en: r }, to: x }\n'),
      'entity-unknown',
      7,
    ],
    [
      'a reading too short',
      entry('a', '  forms:\n    - { text: 甲乙, reading: jia3 }\n'),
      'reading-length',
      6,
    ],
  ])('%s is a fault on its line', (_, text, rule, line) => {
    expect(faultsIn(text)).toEqual([[rule, line]]);
  });

  test('of no article are one fault, which lists them and says what to do', () => {
    const read = readYaml(
      file(
        entry('a', '  forms: [{ text: 北约 }]\n') +
          entry('b', '  forms: [{ text: 大桥 }, { text: 新桥 }]\n') +
          entry('c', '  forms: [{ text: 市长 }]\n'),
      ),
      entities,
    );
    const blocks = markEntities([cutBlock('p1', '北约')], read.value);
    const faults = unusedFormFaults(read.value, read, [formUses(read.value, blocks)]);
    expect(faults).toMatchObject([
      { line: 10, rule: 'entity-matches-nothing', found: 'b (大桥, 新桥), c (市长)' },
    ]);
    expect(faults[0]?.hint).toContain('an article that was taken away');
  });

  test('a form that no article has as a name is a fault, with a hint where it is cut otherwise', () => {
    const read = readYaml(
      file(entry('a', '  forms:\n    - text: 北约\n    - text: 俄罗\n    - text: 没有\n')),
      entities,
    );
    const blocks = markEntities([cutBlock('p1', '北约 俄罗斯')], read.value);
    const faults = unusedFormFaults(read.value, read, [formUses(read.value, blocks)]);
    expect(faults.map(({ line, rule, found }) => [line, rule, found])).toEqual([
      [7, 'entity-matches-nothing', '俄罗'],
      [8, 'entity-matches-nothing', '没有'],
    ]);
    expect(faults[0]?.hint).toContain('p1 has it, cut 俄罗斯');
  });
});

test('a reading of the lexicon that does not fit its word is a fault on its line', () => {
  const read = readYaml(
    file(
      '俄:\n  - { reading: e2, gloss: Russia, pos: name }\n北约:\n  - { reading: bei3, gloss: x, pos: name }\n  - { reading: bei3 fong1, gloss: x, pos: name }\n',
    ),
    lexicon,
  );
  expect(lexiconFaults(read.value, read).map(({ rule, line }) => [rule, line])).toEqual([
    ['reading-length', 4],
    ['reading-syllable', 5],
  ]);
});

test('a construction of the lexicon that does not have its word is a fault on its line', () => {
  const text = [
    '在:',
    '  - { reading: zai4, gloss: at, pos: preposition }',
    '  - { reading: zai4, gloss: on, pos: preposition, frames: [在 … 上, 对 … 上] }',
  ].join('\n');
  const read = readYaml(file(text), lexicon);
  expect(lexiconFaults(read.value, read)).toMatchObject([
    { rule: 'frame-without-word', line: 3, found: '对 … 上' },
  ]);
});
