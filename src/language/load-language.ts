import { loadConverter, type ScriptConverter } from './converter.ts';
import { loadDictionary, type Dictionary } from './dictionary.ts';
import { loadLevels, type LevelOf } from './levels.ts';
import { loadSegmenter, type Segmenter } from './segmenter.ts';
import { loadTranscriber, type Transcriber } from './transcriber.ts';

/** The libraries and their data, loaded once. */
export type Language = {
  segmenter: Segmenter;
  dictionary: Dictionary;
  transcriber: Transcriber;
  converter: ScriptConverter;
  levelOf: LevelOf;
};

/** Loads all of it; throws if a package or its native binding is missing. */
export function loadLanguage(): Language {
  return {
    segmenter: loadSegmenter(),
    dictionary: loadDictionary(),
    transcriber: loadTranscriber(),
    converter: loadConverter(),
    levelOf: loadLevels(),
  };
}
