import { loadConverter } from '../../src/language/converter.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import { answersTo, answersToRun, makeOracle, spell, spellings, wordsOf } from '../../tests/search/oracle.ts';
import { randomFrom, shuffled, type Random } from './random.ts';

/** What somebody types, and the addresses of the paragraphs that have it, as a scan finds them. */
export type Question = { typed: string; truth: string[] };

export type Questions = ReadonlyMap<string, Question[]>;

/** The kinds of question that any search of Chinese must answer. */
export const plainKinds = ['runs of characters', 'headwords and names'];

/** How much is asked: random runs of characters, English words and phrases, words at most; and whether of volumes too. */
export type Amount = { runs: number; english: number; words: number; split: boolean };

/** Questions to some articles, by kind: `runs`, `words`, `traditional`, each spelling of pinyin, `English`. */
export function makeQuestions(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  amount: Amount,
): Questions {
  const oracle = makeOracle(articles, entities);
  const random = randomFrom(articles.length);
  const texts = articles.flatMap(({ blocks }) => blocks);
  const runs = times(amount.runs, () => runOf(pick(texts, random).text, random));
  const words = shuffled([...wordsIn(articles, entities)], random).slice(0, amount.words);
  const { toTraditional } = loadConverter();
  const questions = new Map<string, Question[]>([
    ['runs of characters', runs.map((typed) => ({ typed, truth: answersToRun(oracle, typed) }))],
    ['headwords and names', words.map(([typed]) => ({ typed, truth: oracle.han(typed) }))],
    ['traditional', words.map(([word]) => ({ typed: toTraditional(word), truth: oracle.han(word) }))],
  ]);
  for (const spelling of spellings) {
    const typed = words.map(([, reading]) => ({
      typed: spell(spelling, reading),
      truth: answersTo(oracle, spelling, reading),
    }));
    questions.set(spelling, typed);
  }
  const sentences = texts.flatMap((block) =>
    block.sentences.map(({ translation = '' }) => wordsOf(translation)),
  );
  const english = times(amount.english, (index): Question => {
    const sentence = pick(sentences, random).filter((word) => /[a-z]/.test(word));
    const start = Math.floor(random() * Math.max(1, sentence.length - 3));
    if (index % 2 === 0) return { typed: sentence[start]!, truth: answersToRun(oracle, sentence[start]!) };
    const phrase = sentence.slice(start, start + 2 + Math.floor(random() * 3));
    return { typed: `"${phrase.join(' ')}"`, truth: oracle.english(phrase, true) };
  });
  return questions.set('English', english);
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** One to eight characters of a text, marks and digits included. */
function runOf(text: string, random: Random): string {
  const characters = [...text.replace(/\s/g, '')];
  const length = 1 + Math.floor(random() * 8);
  const start = Math.floor(random() * Math.max(1, characters.length - length));
  return characters.slice(start, start + length).join('');
}

/** Headwords and forms of names, with their readings. */
function wordsIn(articles: readonly AnnotatedArticle[], entities: readonly Entity[]): Map<string, string> {
  const tokens = articles
    .flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences))
    .flatMap((sentence) => sentence.tokens);
  const forms = entities.flatMap((entity) => entity.forms);
  return new Map([...tokens, ...forms].flatMap(({ text, reading }) => (reading ? [[text, reading]] : [])));
}
