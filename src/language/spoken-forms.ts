import { spokenReading } from './pinyin.ts';

/** How a word is said; `before` lists the tones that must follow for it, absent where the form holds anywhere. */
export type SpokenForm = { reading: string; before?: number[] };

const TONES = [1, 2, 3, 4];

// In a row of figures, as an ordinal and in a date 一 keeps its tone (GB/T 16159-2012, 6.5)
const KEPT = /(?<=[第初十百千万〇零一二三四五六七八九])一|一(?=[月日号〇零二三四五六七八九])/gu;

/** The forms of a word in speech that differ from its written tones: inside it, or for 一 and 不 by what follows. */
export function spokenForms(headword: string, reading: string): SpokenForm[] {
  if (headword === '一' || headword === '不') return formsByNext(headword, reading);
  const spoken = spokenReading(headword.replace(KEPT, '_'), reading);
  return spoken === reading ? [] : [{ reading: spoken }];
}

function formsByNext(headword: string, reading: string): SpokenForm[] {
  const said = Map.groupBy(TONES, (tone) => spokenReading(headword, reading, `a${tone}`));
  said.delete(reading);
  return [...said].map(([form, before]) => ({ reading: form, before }));
}
