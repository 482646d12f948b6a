import type { Language } from '../../language/load-language.ts';
import { parseReading } from '../../language/pinyin.ts';

type Tools = Pick<Language, 'dictionary' | 'transcriber'>;

/** A Chinese person's name as English has it: surname, then the given name in one: 张伟 → Zhang Wei, 欧阳修 → Ouyang Xiu. */
export function nameInPinyin(name: string, { dictionary, transcriber }: Tools): string {
  const compound = dictionary.lookup(name.slice(0, 2)).some(({ senses }) => senses.some(isSurname));
  const at = compound && name.length > 2 ? 2 : 1;
  const syllables = transcriber.transcribe(name).map((syllable) => (syllable ? lettersOf(syllable) : ''));
  const parts = [syllables.slice(0, at), syllables.slice(at)].map((part) => capital(part.join('')));
  return parts.filter((part) => part !== '').join(' ');
}

const isSurname = (sense: string): boolean => /\bsurname\b/.test(sense);

const lettersOf = (syllable: string): string =>
  parseReading(syllable)
    .map(({ letters }) => letters.replace('v', 'ü'))
    .join('');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
