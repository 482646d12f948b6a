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
 * A direction reads its tables at the first text, since most users need one.
 */
export function loadConverter(): ScriptConverter {
  const directions: { traditional?: Convert; simplified?: Convert } = {};
  return {
    version: packageVersion('opencc-js'),
    toTraditional: (text) => (directions.traditional ??= Converter({ from: 'cn', to: 'tw' }))(text),
    toSimplified: (text) => (directions.simplified ??= Converter({ from: 'tw', to: 'cn' }))(text),
  };
}

type Convert = (text: string) => string;
