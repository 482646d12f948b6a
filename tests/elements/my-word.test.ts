import { describe, expect, test } from 'vitest';
import { asWord, formInSentence, parseWords, stringifyWords } from '../../src/elements/my-word.ts';

const now = new Date('2026-05-01T10:00:00.000Z');
const schedule = {
  due: '2026-05-04T10:00:00.000Z',
  stability: 2.3,
  difficulty: 5,
  elapsed_days: 0,
  scheduled_days: 3,
  learning_steps: 0,
  reps: 1,
  lapses: 0,
  state: 2,
};
const missile = {
  headword: '导弹',
  traditional: '導彈',
  pinyin: 'dǎodàn',
  gloss: 'missile',
  sentence: '反导导弹。',
  start: 2,
  english: 'Missiles.',
  address: 'articles/a/#p1s1',
  state: 'known' as const,
  added: '2026-04-01T10:00:00.000Z',
  changed: '2026-04-02T10:00:00.000Z',
  schedule,
};

describe('the list of words', () => {
  test('is read as it was written', () => {
    expect(parseWords(stringifyWords([missile]))).toEqual([missile]);
  });

  test.each(['', 'null', '[]', '{"version":2,"words":[]}', '{"version":1,"words":"all"}', '{"version":1,'])(
    'is not read from %j',
    (json) => {
      expect(() => parseWords(json)).toThrow();
    },
  );

  test('leaves out what is no word and keeps the rest', () => {
    const words = [null, 3, 'word', [], {}, { headword: '  ' }, missile, { headword: 7 }];
    expect(parseWords(JSON.stringify({ version: 1, words }))).toEqual([missile]);
  });

  test('has a word once in each of its readings', () => {
    const words = ['wéi', 'wèi', 'wéi'].map((pinyin) => ({ headword: '为', pinyin }));
    expect(parseWords(JSON.stringify({ version: 1, words })).map(({ pinyin }) => pinyin)).toEqual([
      'wéi',
      'wèi',
    ]);
  });
});

describe('a word of unknown origin', () => {
  test.each([3, undefined, 0])('is found in a sentence in traditional characters (at %s)', (start) => {
    const word = asWord(
      { headword: '导弹', traditional: '導彈', sentence: '反導系導彈。反導。', start },
      now,
    )!;
    expect(word.start).toBe(4 - 1);
    expect(formInSentence(word)).toBe('導彈');
  });

  test('needs a headword only', () => {
    expect(asWord({ headword: ' 导弹 ', state: 'forgotten', added: 'yesterday' }, now)).toEqual({
      headword: '导弹',
      traditional: '导弹',
      pinyin: '',
      gloss: '',
      sentence: '',
      start: -1,
      english: '',
      address: '',
      state: 'learning',
      added: now.toISOString(),
      changed: now.toISOString(),
    });
  });

  test('starts in its sentence where it says, else where it first stands', () => {
    expect(asWord(missile)?.start).toBe(2);
    expect(asWord({ ...missile, start: 3 })?.start).toBe(2);
    expect(asWord({ ...missile, start: '2' })?.start).toBe(2);
    expect(asWord({ ...missile, sentence: '导弹来了', start: -1 })?.start).toBe(0);
  });

  test.each(['/evil.example/x', '\\evil.example', 'https://evil.example/', 'javascript:alert(1)', 'about/'])(
    'has no address outside of the articles: %s',
    (address) => {
      expect(asWord({ ...missile, address })?.address).toBe('');
    },
  );

  test.each([
    { due: 'soon' },
    { reps: null },
    { state: '2' },
    { last_review: 5 },
    { state: 7 },
    { state: 1.5 },
    { stability: -1 },
    { stability: 0 },
    { difficulty: 0 },
    { difficulty: 11 },
    { learning_steps: 0.5 },
    { lapses: -1 },
  ])('goes without a schedule that has %j', (fault) => {
    expect(asWord({ ...missile, schedule: { ...schedule, ...fault } })).not.toHaveProperty('schedule');
  });
});
