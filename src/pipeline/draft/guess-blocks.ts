import { sentenceRanges } from '../stages/sentences.ts';
import { takeWordSpaces } from '../stages/word-spaces.ts';
import { findDateline } from './dateline.ts';
import { groupSentences } from './group-sentences.ts';
import { isSpoken, placesInRuns, speakersOf } from './line-groups.ts';
import { isHeading, isSignature, isSubtitle } from './line-kinds.ts';
import type { DraftBlock, Line } from './types.ts';

// A text of one or two lines that long has lost its line ends; a paragraph of a longer text may well be long.
const FLAT = { lines: 3, characters: 400 };

const HEADLINE = 'The first line, short and without a full stop.';
const SUBTITLE = 'A second line that begins with a dash, as subtitles do.';
const BEFORE_DATELINE = 'What stands before the dateline; where a line of it ends is not known.';
const HEADING = 'A short line without a full stop.';
const SIGNATURE = 'A line that says where, when or by whom the text was published.';
const DATELINE = 'Agency, place and day, as news from an agency begins.';

/**
 * The blocks of a text: what markup says, else guessed line by line. A short first line is the headline; a dateline is
 * parted from its paragraph; short lines without a full stop are headings, unless they are spoken or stand in a run; in a
 * text that has lost its line ends the paragraphs are groups of sentences, and headings are not guessed, but places where
 * one may stand are pointed out.
 */
export function guessBlocks(lines: readonly Line[]): DraftBlock[] {
  const plain = lines
    .map((line) => ({ ...line, text: takeWordSpaces(line.text).text.trim() }))
    .filter(({ text }) => text !== '');
  const flat = plain.length <= FLAT.lines;
  const [speakers, inRuns] = [speakersOf(plain), placesInRuns(plain)];
  return plain.flatMap((line, at) => {
    if (line.kind)
      return line.kind === 'paragraph' ? running(line.text, false) : [{ ...line, kind: line.kind }];
    if (isSpoken(line.text, speakers)) return running(line.text, false);
    if (at === 0 && isHeading(line.text, plain[1]?.text, true))
      return [block('headline', line.text, HEADLINE)];
    if (at === 1 && isSubtitle(line.text)) return [block('headline', line.text, SUBTITLE)];
    if (isSignature(line.text)) return [block('dateline', line.text, SIGNATURE)];
    if (at > 0 && !inRuns.has(at) && isHeading(line.text, plain[at + 1]?.text, false))
      return [block('heading', line.text, HEADING)];
    return running(line.text, flat && line.text.length > FLAT.characters);
  });
}

/** A line of running text: its dateline apart, with what stands before that as the headline. */
function running(text: string, flat: boolean): DraftBlock[] {
  const dateline = findDateline(text);
  if (!dateline) return paragraphs(text, flat);
  const before = text.slice(0, dateline.start).trim();
  return [
    ...(before ? [block('headline', before, BEFORE_DATELINE)] : []),
    block('dateline', text.slice(dateline.start, dateline.end).trim(), DATELINE),
    ...paragraphs(text.slice(dateline.end).trim(), flat),
  ];
}

function paragraphs(text: string, flat: boolean): DraftBlock[] {
  if (text === '') return [];
  if (!flat) return [{ kind: 'paragraph', text }];
  const sentences = sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
  return groupSentences(sentences).map(({ text: group, why }) => block('paragraph', group, why));
}

const block = (kind: DraftBlock['kind'], text: string, why: string): DraftBlock => ({ kind, text, why });
