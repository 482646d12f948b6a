import type { WordEntry } from '../elements/word-entry.ts';
import { toMarks } from '../language/pinyin.ts';
import { articlePath, withBase } from '../reading/address.ts';
import type { DictionaryWord } from '../reading/dictionary.ts';

/** A headword for the list of a reader, once in each reading: in its commonest sense, and in the first sentence that has it. */
export const wordEntries = ({ word, senses }: DictionaryWord): WordEntry[] =>
  [...Map.groupBy(senses, ({ sense }) => sense.reading).values()].map(([commonest]) => {
    const { sense, concordance } = commonest!;
    const { slug, sentence, before, keyword, after, translation = '' } = concordance.lines[0]!;
    return {
      headword: word.headword,
      traditional: word.traditional,
      pinyin: toMarks(sense.reading),
      gloss: sense.gloss,
      sentence: before + keyword + after,
      start: before.length,
      english: translation,
      address: articlePath(slug, sentence).slice(withBase('').length),
    };
  });
