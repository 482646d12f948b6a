import type { Language } from '../../language/load-language.ts';
import { parseReading } from '../../language/pinyin.ts';
import { surnameOf } from '../finder/chinese-names.ts';

type Tools = Pick<Language, 'dictionary' | 'transcriber'>;

/** A Chinese person's name read by a machine, surname and given name with a capital: 张伟 → `Zhang1 Wei3`, 欧阳修 → `Ou1 yang2 Xiu1`. */
export function nameReading(name: string, { dictionary, transcriber }: Tools): string {
  const given = surnameOf(name, dictionary)?.length ?? 1;
  const syllables = transcriber.transcribe(name).map((syllable = '') => syllable);
  return syllables
    .map((syllable, at) => (at === 0 || at === given ? capital(syllable) : syllable))
    .filter((syllable) => syllable !== '')
    .join(' ');
}

/** The same as English writes it: Zhang Wei, Ouyang Xiu. */
export function nameInPinyin(name: string, tools: Tools): string {
  const reading = nameReading(name, tools);
  if (reading === '') return name;
  return parseReading(reading)
    .map(({ letters, capital: opens }, at) => {
      const spelled = letters.replace('v', 'ü');
      return opens ? `${at ? ' ' : ''}${capital(spelled)}` : spelled;
    })
    .join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
