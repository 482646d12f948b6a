import { Converter } from 'opencc-js';
import { packageVersion } from './package-file.ts';

/** Both directions map character by character as far as length goes: the text's offsets hold in either script. */
export type ScriptConverter = {
  version: string;
  toTraditional: (text: string) => string;
  toSimplified: (text: string) => string;
};

/**
 * OpenCC without the change of vocabulary that `twp` makes (软件 → 軟體), which alters lengths.
 * `tw` gives the characters of Taiwan's standard (為, 裡, 著), which CC-CEDICT's headwords follow more closely than `t`.
 */
export function loadConverter(): ScriptConverter {
  return {
    version: packageVersion('opencc-js'),
    toTraditional: whenUsed(() => Converter({ from: 'cn', to: 'tw' })),
    toSimplified: whenUsed(() => Converter({ from: 'tw', to: 'cn' })),
  };
}

/** A direction takes a quarter of a second to load, and most work needs one of them at most. */
function whenUsed(load: () => (text: string) => string): (text: string) => string {
  let convert: ((text: string) => string) | undefined;
  return (text) => (convert ??= load())(text);
}
