import { Converter } from 'opencc-js';
import { onceForEach } from './once-for-each.ts';
import { packageVersion } from './package-file.ts';

/** Both directions map character by character as far as length goes: the text's offsets hold in either script. */
export type ScriptConverter = {
  version: string;
  toTraditional: (text: string) => string;
  toSimplified: (text: string) => string;
  /** Whether a character by itself is written otherwise in traditional script, as 说 is, or in simplified, as 說 is. */
  hasTraditional: (character: string) => boolean;
  hasSimplified: (character: string) => boolean;
};

/**
 * OpenCC without the change of vocabulary that `twp` makes (软件 → 軟體), which alters lengths.
 * `tw` gives the characters of Taiwan's standard (為, 裡, 著), which CC-CEDICT's headwords follow more closely than `t`.
 */
export function loadConverter(): ScriptConverter {
  const toTraditional = whenUsed(() => Converter({ from: 'cn', to: 'tw' }));
  const toSimplified = whenUsed(() => Converter({ from: 'tw', to: 'cn' }));
  return {
    version: packageVersion('opencc-js'),
    toTraditional,
    toSimplified,
    hasTraditional: onceForEach((character) => toTraditional(character) !== character),
    hasSimplified: onceForEach((character) => toSimplified(character) !== character),
  };
}

/** A direction takes a quarter of a second to load, and most work needs one of them at most. */
function whenUsed(load: () => (text: string) => string): (text: string) => string {
  let convert: ((text: string) => string) | undefined;
  return (text) => (convert ??= load())(text);
}
