import { stemmer } from 'stemmer';
import { bareReading, toMarks } from '../../src/language/pinyin.ts';
import type { AnnotatedArticle, Block } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';

/** Finds by looking through everything, with nothing of what the search itself is made of but the stemmer. */
export type Oracle = {
  han: (run: string) => string[];
  /** Looks for a reading as it is typed in one of `spellings`. */
  pinyin: (spelling: Spelling, reading: string) => string[];
  /** Looks for letters that are typed without tones or gaps. */
  letters: (typed: string) => string[];
  english: (words: string[], exact?: boolean) => string[];
};

/** Joined or apart, with tones as numbers, as marks, or not at all. */
export const spellings = ['fandao', 'fan dao', 'fan3dao3', 'fǎndǎo', 'fǎn dǎo'] as const;
export type Spelling = (typeof spellings)[number];

type Page = { address: string; han: string; breaths: string[][]; fields: string[][] };

/** Answers are addresses such as `nato/p7`, in the order of the articles and their text. */
export function makeOracle(articles: readonly AnnotatedArticle[], entities: readonly Entity[]): Oracle {
  const names = new Map(entities.map(({ id, name }) => [id, name.en]));
  const pages = articles.flatMap(({ slug, blocks }) => blocks.map((block) => readPage(slug, block, names)));
  const all = (has: (page: Page) => boolean) => pages.filter(has).map(({ address }) => address);
  return {
    han: (run) => all(({ han }) => han.includes(normal(run))),
    pinyin: (spelling, reading) =>
      all(({ breaths }) => breaths.some((breath) => isSpoken(breath, spelling, reading))),
    letters: (typed) => all(({ breaths }) => breaths.some((breath) => isSpoken(breath, 'fandao', typed))),
    english: (words, exact = false) =>
      all(({ fields }) => fields.some((field) => hasPhrase(field, words, exact))),
  };
}

function readPage(slug: string, block: Block, names: ReadonlyMap<string, string>): Page {
  const tokens = block.sentences.flatMap((sentence) => sentence.tokens);
  const english = [
    ...block.sentences.map(({ translation }) => translation ?? ''),
    ...tokens.map(({ gloss }) => gloss ?? ''),
    ...block.mentions.map(({ entity }) => names.get(entity)!),
  ];
  const pause = /[^\s“”‘’《》〈〉「」『』·・－\p{Script=Han}-]/u;
  const spoken = tokens.map(({ text, reading }) =>
    reading ? bareReading(reading) : pause.test(text) ? '|' : '',
  );
  return {
    address: `${slug}/${block.id}`,
    han: normal(block.text),
    breaths: spoken
      .join(' ')
      .split('|')
      .map((breath) => breath.split(' ').filter((syllable) => syllable !== '')),
    fields: english.map((field) => wordsOf(field)),
  };
}

/** Full-width and half-width forms are the same to a reader, and so are kinds of quotation marks. */
function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

const plain = (syllable: string): string => syllable.replaceAll('u:', 'v').replace(/[1-5]/, '');

/** What a reader types for a reading. */
export function spell(spelling: Spelling, reading: string): string {
  const syllables = bareReading(reading).split(' ');
  if (spelling === 'fandao') return syllables.map(plain).join('');
  if (spelling === 'fan dao') return syllables.map(plain).join(' ');
  if (spelling === 'fan3dao3') return syllables.join('');
  return syllables.map(toMarks).join(spelling === 'fǎndǎo' ? '' : ' ');
}

/** Whether some syllables in a row are a reading, as far as its spelling tells them from others. */
function isSpoken(breath: readonly string[], spelling: Spelling, reading: string): boolean {
  const typed = lettersOf(spell(spelling, reading));
  return breath.some((_, start) => {
    for (let end = start + 1; end <= breath.length; end += 1) {
      const heard = lettersOf(spell(spelling, breath.slice(start, end).join(' ')));
      if (heard.length >= typed.length) return isSame(heard, typed);
    }
    return false;
  });
}

const lettersOf = (text: string): string[] => text.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [];

/** A tone that is not typed may be any. */
function isSame(heard: readonly string[], typed: readonly string[]): boolean {
  const bare = (letter: string) => letter.replace(/[\u0300\u0301\u0304\u030c]/g, '');
  const fits = (has: string, wants: string) =>
    wants === has || (wants === bare(wants) && wants === bare(has));
  return heard.length === typed.length && typed.every((wants, at) => fits(heard[at]!, wants));
}

export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

function hasPhrase(field: readonly string[], words: readonly string[], exact: boolean): boolean {
  const same = (a: string | undefined, b: string) =>
    a !== undefined && (a === b || (!exact && stemmer(a) === stemmer(b)));
  return field.some((_, start) => words.every((word, offset) => same(field[start + offset], word)));
}
