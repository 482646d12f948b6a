import nodejieba from 'nodejieba';
import { pinyin } from 'pinyin-pro';

/** nodejieba and pinyin-pro as they come: what the bench holds the speed and the choices of this project against. */
export type BareTools = {
  cutAndTag(text: string): void;
  /** A numbered syllable for each Chinese character of a text, in citation tone and CC-CEDICT's notation. */
  toPinyin(text: string): string[];
};

/** Loads nodejieba's default dictionaries; pinyin-pro brings its own. */
export function loadBareTools(): BareTools {
  nodejieba.load();
  return {
    cutAndTag(text) {
      nodejieba.cut(text, true);
      nodejieba.tag(text);
    },
    toPinyin: (text) =>
      pinyin(text, { type: 'array', toneType: 'num', toneSandhi: false, nonZh: 'removed' }).map((syllable) =>
        syllable.replace('ü', 'u:').replace(/0$/, '5'),
      ),
  };
}
