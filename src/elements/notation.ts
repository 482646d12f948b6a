import { toZhuyin } from '../language/zhuyin.ts';
import { originalText, rewriteNode } from './original-text.ts';
import { readingShown, showReadingsAs } from './shown-reading.ts';
import { numbered } from './syllables.ts';

/** Writes the readings over the words as pinyin or as zhuyin, as `<html data-notation>` asks. */
export function writeNotation(): void {
  const { dataset } = document.documentElement;
  // A reading without a vowel, such as that of 嗯, is left as it is
  showReadingsAs((pinyin) =>
    dataset['notation'] === 'zhuyin' ? toZhuyin(numbered(pinyin)) || pinyin : pinyin,
  );
  for (const { firstChild } of document.querySelectorAll('rt, .interlinear .pinyin')) {
    if (!(firstChild instanceof Text)) continue;
    const pinyin = originalText(firstChild);
    rewriteNode(firstChild, pinyin, readingShown(pinyin));
  }
  dataset['shownNotation'] = dataset['notation'] ?? 'pinyin';
}
