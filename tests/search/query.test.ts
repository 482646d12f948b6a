import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, type Leaf, type Want } from '../../src/search/query.ts';
import { fold } from '../../src/search/tokens.ts';
import { paragraph, variants } from './searchable.ts';

/** A want in a line: `han:反导`, `pinyin:fandao`, `english:missile`, `english=very early` for the exact phrase. */
function show(want: Want | undefined): string {
  if (!want) return 'nothing';
  if ('all' in want) return `(${want.all.map(show).join(' & ')})`;
  if ('any' in want) return `(${want.any.map(show).join(' | ')})`;
  if ('pinyin' in want) return `pinyin:${want.pinyin.letters}`;
  const text =
    'han' in want ? `han:${want.han}` : `english${want.exact ? '=' : ':'}${want.english.join(' ')}`;
  return want.spelled === undefined ? text : `${text} as ${want.spelled}`;
}

const read = (query: string): string => show(parseQuery(query, variants));

describe('a query is read', () => {
  test.each([
    ['反导', 'han:反导'],
    ['  反导\t', 'han:反导'],
    ['反導 歐洲', '(han:反导 & han:欧洲)'],
    ['俄　美', '(han:俄 & han:美)'],
    ['反导 反导', 'han:反导'],
    ['“反导”', 'han:反导'],
    ['"反导 系统"', '(han:反导 & han:系统)'],
    ['「反导」', 'han:反导'],
    ['说“反导”', 'han:说"反导"'],
    ['5月曾', 'han:5月曾'],
    ['５月曾', 'han:5月曾'],
    ['３ＢＬＯＣＫ', '(english:3block | han:3block)'],
    ['，', 'han:,'],
    ['missiles', '(english:missiles | han:missiles)'],
    ['fandao', '(pinyin:fandao | english:fandao | han:fandao)'],
    ['ｆａｎｄａｏ', '(pinyin:fandao | english:fandao | han:fandao)'],
    ['fan dao', '(pinyin:fandao | ((english:fan | han:fan) & (english:dao | han:dao)))'],
    ['fan3dao3', '(pinyin:fandao | english:fan3dao3 as fan3dao3 | han:fan3dao3 as fan3dao3)'],
    ['Malé', '(pinyin:male | english:male as malé | han:male as malé)'],
    ['A4', '(pinyin:a | english:a4 as a4 | han:a4 as a4)'],
    ['café', '(english:cafe | han:cafe)'],
    [
      'beiyue mishuzhang',
      '(((pinyin:beiyue | english:beiyue | han:beiyue) & (pinyin:mishuzhang | english:mishuzhang | han:mishuzhang)) | english:beiyue mishuzhang | han:beiyuemishuzhang)',
    ],
    ['"very early stage"', '(english=very early stage | han:veryearlystage)'],
    ['北约 missile', '(han:北约 & (english:missile | han:missile))'],
    [
      'missile shields',
      '(((english:missile | han:missile) & (english:shields | han:shields)) | english:missile shields | han:missileshields)',
    ],
    ['missile-defence', '(english:missile defence | han:missile-defence)'],
    ['(a+)+$', 'han:(a+)+$'],
    ['<b>', 'han:<b>'],
    ['', 'nothing'],
    [' \u3000', 'nothing'],
    ['\u202e\u200f', 'nothing'],
    ['\u0301\u0304', 'nothing'],
    ['反\u200b导', 'han:反导'],
    ['反\ud800导', 'han:反\ufffd导'],
  ])('%j', (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  test('as both forms of a character where the text has both', () => {
    const both = parseQuery('后来', () => [['後', '后'], ['来']]);
    expect(show(both)).toBe('(han:後来 | han:后来)');
  });

  test('as simplified where there would be too many readings', () => {
    const want = parseQuery('後'.repeat(10), (run) => Array.from(run, () => ['後', '后']));
    expect(show(want)).toContain(`han:${'后'.repeat(10)}`);
  });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({
    unit: fc.constantFrom(...'xi an3ǎnü:v\'’"“”「」 　反導é.-&(<\u0301\u200b\ud83d'),
    maxLength: 60,
  }),
);

describe('for any string', () => {
  test('there is a want or nothing, of no more leaves than eight for each character', () => {
    fc.assert(
      fc.property(anything, (query) => {
        expect(
          leaves(parseQuery(query, (run) => Array.from(run, (character) => [character, '反']))).length,
        ).toBeLessThanOrEqual(8 * query.length);
      }),
      { numRuns: 500 },
    );
  });

  test('no leaf is empty', () => {
    fc.assert(
      fc.property(anything, (query) => {
        for (const leaf of leaves(parseQuery(query, variants))) {
          if ('han' in leaf) expect(leaf.han).not.toBe('');
          else if ('english' in leaf) expect(leaf.english).not.toEqual([]);
          else expect(leaf.pinyin.openings).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([1, 8])('a query %i times as long takes so many times the looks at a character', (times) => {
    let looks = 0;
    const counted = (run: string) => {
      looks += run.length;
      return [[run]];
    };
    parseQuery('反导'.repeat(1000 * times), counted);
    expect(looks).toBe(2000 * times);
  });
});

describe('for any text', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'反导北约，。“”‘’（）《》·…—％5３AＢaé´¨ﾞｶ㎞½ '),
    fc.constantFrom('Malé', 'A4', '3BLOCK', 'résumé', 'fǎndǎo', '\u200b', 'e\u0301'),
  );
  const text = fc.array(unit, { minLength: 1, maxLength: 30 });

  test('what stands in it is found in it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 8 }), (units, place, length) => {
        const start = place % units.length;
        const typed = units
          .slice(start, start + length)
          .join('')
          .toWellFormed();
        const whole = units.join('').toWellFormed();
        const article = paragraph([[[[whole]]]]);
        const want = parseQuery(typed, (run) => [[run]]);
        fc.pre(want !== undefined);
        // An accent behind it makes its last letter another one
        fc.pre(
          !/^\p{M}/u.test(
            units
              .slice(start + length)
              .join('')
              .normalize('NFKC'),
          ),
        );
        const hits = article.match(want, 0);
        expect(hits, JSON.stringify([typed, whole])).toBeDefined();
        for (const { start, end } of hits!) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is not in it is not found', () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom(...'反导北约，5'), minLength: 1, maxLength: 4 }),
        (units, typed) => {
          const article = paragraph([[[[units.join('')]]]]);
          const has = fold(units.join('')).text.includes(fold(typed).text);
          expect(article.match(parseQuery(typed, variants)!, 0) !== undefined).toBe(has);
        },
      ),
    );
  });
});

function leaves(want: Want | undefined): Leaf[] {
  if (!want) return [];
  if ('all' in want) return want.all.flatMap(leaves);
  return 'any' in want ? want.any.flatMap(leaves) : [want];
}
