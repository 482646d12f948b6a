import type { Language } from '../../language/load-language.ts';
import { toPlain } from '../../language/pinyin.ts';

// Long enough to tell articles apart, short enough for an address.
const LONGEST = 60;

/** A title as an address: its words in pinyin without tones, `北约与俄罗斯` → `beiyue-yu-eluosi`; '' if nothing of it can be read. */
export function slugOfTitle(
  title: string,
  { segmenter, transcriber }: Pick<Language, 'segmenter' | 'transcriber'>,
): string {
  const words = segmenter.cut(title).map((word) =>
    transcriber
      .transcribe(word)
      .map((syllable, at) => (syllable ? toPlain(syllable).replaceAll(' ', '') : ([...word][at] ?? '')))
      .join('')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  );
  const kept = words.filter((word) => word !== '');
  const count = kept.findIndex((_, at) => kept.slice(0, at + 1).join('-').length > LONGEST);
  return kept.slice(0, count < 0 ? undefined : count).join('-');
}
