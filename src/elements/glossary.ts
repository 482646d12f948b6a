import type { Glossary } from '../reading/glossary.ts';
import { headwordOf } from './headword.ts';

let glossary: Glossary | undefined;

/** The glossary of the page. */
export const readGlossary = (): Glossary =>
  (glossary ??= JSON.parse(document.getElementById('glossary')!.textContent) as Glossary);

/** The pinyin that a word has where it stands, however it is written now; '' for one that the glossary lacks. */
export function pinyinOf(word: HTMLElement): string {
  const senses = readGlossary().words[headwordOf(word)]?.[4];
  return senses?.[Number(word.dataset['s'] ?? 0)]?.[0] ?? '';
}
