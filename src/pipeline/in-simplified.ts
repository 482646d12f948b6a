import type { ScriptConverter } from '../language/converter.ts';
import { simplifiedInPlace } from '../language/script.ts';
import type { CutFix, DateFix } from '../model/fixes.ts';
import { remember } from './remember.ts';
import type { OutlineBlock, Placed, SharedInput } from './types.ts';

/** A text, and what people wrote of it and of all texts that is found by its characters. */
export type Readable = {
  outline: OutlineBlock[];
  cutFixes: Placed<CutFix>[];
  dateFixes: Placed<DateFix>[];
  shared: SharedInput;
};

/**
 * A text in traditional script as the stages read it: in simplified characters, as segmenter, dictionary and shared files
 * are, each in the place of its own. What people wrote may be in either script.
 */
export function inSimplified(
  { outline, cutFixes, dateFixes, shared }: Readable,
  converter: ScriptConverter,
): Readable {
  const simple = (text: string): string => simplifiedInPlace(text, converter);
  return {
    outline: outline.map((block) => ({ ...block, text: simple(block.text) })),
    cutFixes: cutFixes.map((fix) => ({ ...fix, cut: simple(fix.cut) })),
    dateFixes: dateFixes.map((fix) => ({ ...fix, text: simple(fix.text) })),
    shared: sharedInSimplified(converter)(shared),
  };
}

/** Texts share these files, and what other stages keep of their items. */
const sharedInSimplified = remember((converter: ScriptConverter) =>
  remember(({ entities, lexicon, patterns }: SharedInput): SharedInput => {
    const simple = (text: string): string => simplifiedInPlace(text, converter);
    return {
      entities: entities.map((entity) => ({
        ...entity,
        forms: entity.forms.map((form) => ({ ...form, text: simple(form.text) })),
      })),
      lexicon: Object.fromEntries(
        Object.entries(lexicon).map(([headword, senses]) => [
          simple(headword),
          senses.map(({ frames, ...sense }) => ({ ...sense, ...(frames && { frames: frames.map(simple) }) })),
        ]),
      ),
      patterns: patterns.map((pattern) => ({ ...pattern, match: pattern.match.map(simple) })),
    };
  }),
);
