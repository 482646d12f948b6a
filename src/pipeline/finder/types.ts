import type { EntityKind } from '../../model/entity.ts';
import type { PartOfSpeech } from '../../model/text.ts';

/** A word, or a part of one that the segmenter glued to a name, at its offsets in the text of its block. */
export type Piece = {
  text: string;
  start: number;
  end: number;
  /** Its kind, if the dictionary has it as a proper noun and not as a common word. */
  kind?: EntityKind;
  /** Whether the dictionary has it. */
  known: boolean;
  /** Whether it is a common word as well as a name: 马克, a coin and Mark. */
  ambiguous: boolean;
  pos?: PartOfSpeech;
};

/** A name that a rule has found: offsets in UTF-16 units of the block's text, and the rule as a reader may read it. */
export type Found = { start: number; end: number; kind: EntityKind; reason: string };

/** What is known of a name wherever it stands. */
export type Named = Pick<Found, 'kind' | 'reason'>;

/** A name to be confirmed by a person: `count` is how often it stands in the text, `sentences` where. */
export type Candidate = {
  text: string;
  kind: EntityKind;
  reason: string;
  count: number;
  sentences: string[];
  /** What the text itself calls it in brackets behind it: 罗伯特·福琼（Robert Fortune）. */
  english?: string;
};
