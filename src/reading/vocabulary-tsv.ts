import { cell } from '../markup/tsv-cell.ts';
import { toMarks } from '../language/pinyin.ts';
import { writtenText } from '../language/written.ts';
import { articlePath, withBase } from './address.ts';
import type { Edition } from './edition.ts';

const header = [
  'headword',
  'traditional',
  'pinyin',
  'gloss',
  'part of speech',
  'HSK 2.0',
  'count',
  'sentence',
  'english',
  'address',
];

/**
 * The vocabulary of an article as tab-separated values, a line for each sense of a headword with the first sentence that has
 * it, below a line that names the sources as their licence asks (CC BY-SA 4.0: name, link, modified). A reader's list takes
 * it in: it knows the columns by their names.
 */
export function vocabularyTsv({ article, vocabulary }: Edition): string {
  const sentences = new Map(
    article.blocks.flatMap(({ sentences }) => sentences).map((each) => [each.id, each]),
  );
  const rows = [...vocabulary.values()].flatMap(({ word, senses, occurrences }) =>
    senses.map(({ reading, gloss, pos = '' }, index) => {
      const places = occurrences.filter(({ sense }) => sense === index);
      const sentence = sentences.get(places[0]!.sentence)!;
      return [
        word.headword,
        word.traditional,
        toMarks(reading),
        gloss,
        pos,
        word.level ?? '',
        places.length,
        writtenText(sentence),
        sentence.translation ?? '',
        articlePath(article.slug, sentence.id).slice(withBase('').length),
      ];
    }),
  );
  const attribution = `# ${article.title.en}. Glosses in part from CC-CEDICT (https://www.mdbg.net/chinese/dictionary?page=cc-cedict), modified, CC BY-SA 4.0.`;
  return [attribution, ...[header, ...rows].map((row) => row.map(cell).join('\t')), ''].join('\n');
}
