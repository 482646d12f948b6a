import { loadBareTools, type BareTools } from '../../src/language/bare-tools.ts';
import { bareReading } from '../../src/language/pinyin.ts';
import type { Token } from '../../src/model/article.ts';
import { evaluateMachine, type Accuracy } from '../../src/pipeline/evaluate.ts';
import { sameGloss } from '../../src/pipeline/senses/same-gloss.ts';
import { isMeaning, tidySense } from '../../src/pipeline/senses/tidy-sense.ts';
import { above, percent, type Figure } from './figure.ts';
import { loadSample, type Sample } from './sample.ts';

type Score = { right: number; all: number };

/** How many words of the article the machine reads and glosses as people then decided, against the plainest choices. */
export function benchLanguage(): Figure[] {
  const sample = loadSample();
  const { input, shared, language } = sample;
  const helped = evaluateMachine(input, shared, language, true);
  const alone = evaluateMachine(input, shared, language, false);
  const first = firstSenses(sample);
  const bare = barePinyin(sample, loadBareTools());
  return [
    figure('glosses, with the translation’s help', helped.glosses, 'first sense of CC-CEDICT', first),
    figure('glosses, from the Chinese alone', alone.glosses, 'first sense of CC-CEDICT', first),
    count('glosses from the lexicon, with the translation’s help', helped.lexiconSenses),
    count('glosses from the lexicon, from the Chinese alone', alone.lexiconSenses),
    figure('pinyin, with the translation’s help', helped.readings, 'pinyin-pro, word by word', bare),
    figure('pinyin, from the Chinese alone', alone.readings, 'pinyin-pro, word by word', bare),
  ];
}

function figure(what: string, { right, all }: Accuracy, name: string, baseline: Score): Figure {
  const [own, other] = [right / all, baseline.right / baseline.all];
  return {
    ...count(what, { right, all }),
    baseline: { name, value: percent(other) },
    ratio: own / other,
    goal: above(own, other, name),
  };
}

function count(what: string, { right, all }: Score): Figure {
  return { what: `${what} (${right} of ${all})`, value: percent(right / all) };
}

/** The first sense of the first entry that tells a meaning: what a dictionary popup shows on top. */
function firstSenses({ article, language }: Sample): Score {
  return score(decided(article.blocks, 'glossFrom'), ({ text, gloss = '' }) => {
    const senses = language.dictionary.lookup(text).flatMap((entry) => entry.senses);
    const first = senses.find(isMeaning);
    return first !== undefined && sameGloss(tidySense(first), gloss);
  });
}

/** pinyin-pro knows neither capitals nor joints, so they do not count against it. */
function barePinyin({ article }: Sample, tools: BareTools): Score {
  return score(
    decided(article.blocks, 'readingFrom'),
    ({ text, reading }) => tools.toPinyin(text).join(' ') === bareReading(reading ?? ''),
  );
}

/** The words whose gloss or reading a person has decided, as `evaluateMachine` counts them. */
function decided(blocks: Sample['article']['blocks'], by: 'glossFrom' | 'readingFrom'): Token[] {
  const tokens = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  return tokens.filter((token) => token[by] === 'lexicon' || token[by] === 'fix');
}

function score(tokens: readonly Token[], isRight: (token: Token) => boolean): Score {
  return { right: tokens.filter(isRight).length, all: tokens.length };
}
