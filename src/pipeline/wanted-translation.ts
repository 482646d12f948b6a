import type { ArticleSource } from '../model/article-source.ts';
import { ContentError } from '../model/content-error.ts';
import { fault } from './fault.ts';
import { englishGroups, englishLines, isEnglish } from './translation-file.ts';
import type { TextFile } from './types.ts';
import type { YamlFile } from './yaml-file.ts';

/** The translation of a text, unless it shall have none. Throws a ContentError where that is said of one that has English. */
export function wantedTranslation(
  file: TextFile | undefined,
  { value, file: yaml, lineOf }: YamlFile<ArticleSource>,
): TextFile | undefined {
  if (value.translation !== 'none' || !file) return file;
  const english = englishLines(englishGroups(file.text)).find(isEnglish);
  if (!english) return undefined;
  const found = `none, but line ${english.line} of translation.md has English: ${english.text}`;
  const [expected, hint] = ['a text without a translation', 'remove this line, or translation.md'];
  const place = { file: yaml, line: lineOf(['translation']) };
  throw new ContentError([fault(place, 'translation-none', found, expected, hint)]);
}
