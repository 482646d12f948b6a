import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { toMarks, toPlain } from '../../src/language/pinyin.ts';
import { fixCuts } from '../../src/pipeline/stages/fix-cuts.ts';
import { markEntities } from '../../src/pipeline/stages/mark-entities.ts';
import { structure } from '../../src/pipeline/stages/structure.ts';
import { tokenize } from '../../src/pipeline/stages/tokenize.ts';
import { takeWordSpaces } from '../../src/pipeline/stages/word-spaces.ts';
import { kindOf } from '../../src/pipeline/tokens.ts';
import { at, segmenterOf, tokensOf } from './builders.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'北约俄罗斯与反导合作在𠮷'), minLength: 1, maxLength: 4 }),
  fc.constantFrom('2020', '3BLOCK', '，', '“', '”', '。', '！', '？”', '（', '😀'),
);
const words = fc.array(word, { minLength: 1, maxLength: 40 });
const gap = fc.constantFrom(' ', ' ', ' ', '   ', '\n');
const segmented = words.chain((parts) =>
  fc
    .array(gap, { minLength: parts.length, maxLength: parts.length })
    .map((gaps) => parts.map((part, index) => part + (gaps[index] ?? '')).join('')),
);
const anyText = fc.oneof(
  segmented,
  fc.string({ unit: 'grapheme', minLength: 1 }),
  words.map((parts) => parts.join('')),
);

const bare = (text: string) => text.replace(/\s+/gu, '');

function blocksOf(source: string) {
  const opening = [...bare(source)].slice(0, 1).join('');
  return tokenize(structure(takeWordSpaces(source), [at(1, { paragraph: opening })]), segmenterOf());
}

describe('for any text', () => {
  test('the tokens joined are the sentences, and these the block', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => bare(text) !== ''),
        (source) => {
          for (const block of blocksOf(source)) {
            expect(
              tokensOf([block])
                .map(({ text }) => text)
                .join(''),
            ).toBe(block.text);
            expect(
              block.sentences.every(
                ({ tokens }) => tokens.length > 0 && tokens.every(({ text }) => text !== ''),
              ),
            ).toBe(true);
          }
        },
      ),
    );
  });

  test('the blocks joined are the source less its spaces', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => bare(text) !== ''),
        (source) => {
          expect(
            bare(
              blocksOf(source)
                .map(({ text }) => text)
                .join(''),
            ),
          ).toBe(bare(source));
        },
      ),
    );
  });

  test('the same text is cut the same with its word spaces as by its borders', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const { text, borders } = takeWordSpaces(parts.join(' '));
        if (!borders) return;
        expect(text).toBe(parts.join(''));
        expect(
          borders.map((border, index, all) => text.slice(all[index - 1] ?? 0, border)).filter(Boolean),
        ).toEqual(parts);
      }),
    );
  });

  test('every token has a kind', () => {
    const any = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(any, (text) => {
        expect(kindOf(text)).toMatch(/^(word|number|latin|punctuation|space)$/);
      }),
    );
  });
});

describe('for any cut fix that matches', () => {
  test('the text stays, the fixed words stand, and borders outside stay', () => {
    const scene = fc.tuple(words, fc.nat(), fc.nat({ max: 3 }), fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(scene, ([parts, from, length, joins]) => {
        const [block] = blocksOf(parts.join(' '));
        const sentence = block!.sentences[from % block!.sentences.length]!;
        const taken = sentence.tokens.slice(from % sentence.tokens.length).slice(0, length + 1);
        fc.pre(taken.every(({ kind }) => kind !== 'space'));
        const characters = [...taken.map(({ text }) => text).join('')];
        const cut = characters
          .map((character) => character + (joins.next().value ? ' ' : ''))
          .join('')
          .trim();
        const fixed = fixCuts([block!], [at(1, { cut, why: 'test' })]);
        expect(
          tokensOf(fixed)
            .map(({ text }) => text)
            .join(''),
        ).toBe(block!.text);
        expect(
          ` ${tokensOf(fixed)
            .map(({ text }) => text)
            .join(' ')} `,
        ).toContain(` ${cut} `);
      }),
    );
  });
});

describe('for any entities', () => {
  const forms = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...'北约俄罗斯'), minLength: 1, maxLength: 4 }),
    { minLength: 1, maxLength: 8 },
  );
  const entities = fc.tuple(forms, fc.infiniteStream(fc.nat({ max: 7 }))).map(([texts, picks]): Entity[] =>
    texts.map((text, index) => ({
      id: `e${index}`,
      kind: 'place',
      name: { zh: text, en: text },
      forms: [{ text }],
      description: text,
      links: [],
      contains: [`e${picks.next().value}`, `e${picks.next().value}`],
    })),
  );

  test('mentions are forms of their entities, lie on word borders, and nest but never cross', () => {
    fc.assert(
      fc.property(words, entities, (parts, all) => {
        const [block] = markEntities(blocksOf(parts.join(' ')), all);
        const borders = new Set([0]);
        let end = 0;
        for (const { text } of tokensOf([block!])) borders.add((end += text.length));
        for (const { start, end: to, entity } of block!.mentions) {
          expect(all.find(({ id }) => id === entity)?.forms[0]?.text).toBe(block!.text.slice(start, to));
          expect([borders.has(start), borders.has(to)]).toEqual([true, true]);
        }
        for (const a of block!.mentions) {
          for (const b of block!.mentions) {
            const apart = a.end <= b.start || b.end <= a.start;
            const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
            expect(apart || nested).toBe(true);
          }
        }
      }),
    );
  });
});

test('pinyin with marks keeps the letters that search keys have', () => {
  const syllable = fc.constantFrom(
    'Bei3',
    'yue1',
    'an1',
    'lu:e4',
    'er2',
    'r5',
    'xiong2',
    'O1',
    'nu:3',
    'gui4',
  );
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 1, maxLength: 6 }), (syllables) => {
      const reading = syllables.join(' ');
      const letters = toMarks(reading)
        .toLowerCase()
        .normalize('NFD')
        .replace(/u\u0308/g, 'v')
        .replace(/[\u0300-\u036f' ]/g, '');
      expect(letters).toBe(toPlain(reading).replaceAll(' ', ''));
    }),
  );
});
