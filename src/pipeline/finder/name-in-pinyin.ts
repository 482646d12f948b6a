import type { Dictionary } from '../../language/dictionary.ts';
import type { Language } from '../../language/load-language.ts';
import { parseReading } from '../../language/pinyin.ts';
import { surnameOf } from './chinese-names.ts';
import { isNickname, looksForeign, SURNAMES } from './lists.ts';

/** What reads a name. */
export type Tools = Pick<Language, 'dictionary' | 'transcriber'>;

/**
 * A Chinese person's name read by a machine, surname and given name with a capital: 张伟 → `Zhang1 Wei3`, 欧阳修 →
 * `Ou1 yang2 Xiu1`. The surname is read as the dictionary reads it as one: 单 as Shan4.
 */
export function nameReading(name: string, { dictionary, transcriber }: Tools): string {
  const surname = surnameOf(name, dictionary) ?? name.slice(0, 1);
  const [first = '', ...rest] = transcriber.transcribe(name).slice(surname.length);
  return [surnameReading(surname, { dictionary, transcriber }), capital(first), ...rest]
    .filter(Boolean)
    .join(' ');
}

function surnameReading(surname: string, { dictionary, transcriber }: Tools): string {
  const entry = dictionary
    .lookup(surname)
    .find(({ senses }) => senses.some((sense) => /^(two-character )?surname\b/.test(sense)));
  return entry?.reading ?? capital(transcriber.transcribe(surname).join(' '));
}

// What names of places end with.
const PLACE_END = /[省市县区州镇乡村庄屯店堡岛山岭河湖江海港湾口沟井桥路街站寺门]$/u;

/**
 * Whether a name looks like that of a Chinese person: a surname and one or two characters, none that is foreign or a place;
 * or 小张.
 */
export function looksChinese(name: string, dictionary: Dictionary): boolean {
  const surname = surnameOf(name, dictionary);
  const given = name.length - (surname?.length ?? name.length);
  const isFull = (given === 1 || given === 2) && !looksForeign(name) && !PLACE_END.test(name);
  return isFull || isNickname(name);
}

/** A Chinese person's name read by a machine, as English writes it: Zhang Wei, Ouyang Xiu. */
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

// What signs a text and is no person: 编辑部, 语文组.
const EDITORS = /[部组組社报報网網馆館室院校]$/u;

/** Who signed a text, as English writes a person's name; undefined for a newsroom or a school, whose name is to be translated. */
export function authorInPinyin(name: string, tools: Tools): string | undefined {
  if (!/\p{Script=Han}/u.test(name)) return name;
  const isPerson = SURNAMES.has(name.charAt(0)) && name.length <= 3;
  const isChinese = (isPerson || looksChinese(name, tools.dictionary)) && !EDITORS.test(name);
  return isChinese ? nameInPinyin(name, tools) : undefined;
}

/** A word or reading with a capital at its head. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
