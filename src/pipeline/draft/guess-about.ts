import type { Bilingual } from '../../model/text.ts';
import { placeholder } from '../placeholder.ts';
import { bylineIn } from './byline.ts';
import { AGENCIES, findDateline, reportersOf } from './dateline.ts';
import { guessDate } from './guess-date.ts';
import { signedField } from './line-kinds.ts';
import type { Dateline, DraftAbout, DraftBlock, Guess, Metadata } from './types.ts';

/** What a draft is made with: the day it is made on (`2011-06-08`), and English for Chinese names. */
export type AboutTools = {
  today: string;
  /** A place's English name, where a dictionary has one. */
  placeName: (zh: string) => string | undefined;
  /** A person's name in pinyin; undefined for what is no person's. */
  personName: (zh: string) => string | undefined;
};

/** Title, publisher, date, place and byline: from markup where it says them, else read or guessed from the blocks. */
export function guessAbout(
  blocks: readonly DraftBlock[],
  metadata: Metadata,
  fileName: string,
  tools: AboutTools,
): DraftAbout {
  const signatures = blocks.filter(({ kind }) => kind === 'dateline').map(({ text }) => text);
  const dateline = signatures.map(findDateline).find((found) => found !== undefined);
  const signed = (...names: string[]) =>
    signatures.map((text) => signedField(text, names)).find((found) => found !== undefined);
  const byline = signatures.map(bylineIn).find((found) => found !== undefined);
  const author = dateline?.reporters ?? metadata.byline ?? signed('作者', '[记記]者') ?? byline;
  return {
    title: guessTitle(blocks, metadata),
    publisher: guessPublisher(metadata.publisher ?? signed('[来來][源自]') ?? dateline?.agency),
    date: guessDate({ metadata, dateline, signatures, blocks, fileName, today: tools.today }),
    ...(dateline?.place && { place: placeOf(dateline, tools) }),
    ...(author && { byline: bylineOf(author, tools) }),
  };
}

function guessTitle(blocks: readonly DraftBlock[], { title }: Metadata): Guess<Bilingual> {
  const en = placeholder('the title in English');
  if (title) return { value: { zh: title, en } };
  const headline = blocks.filter(({ kind }) => kind === 'headline').map(({ text }) => text);
  if (headline.length) return { value: { zh: headline.join(' '), en }, why: 'The headline.' };
  const why = 'No headline was found: these are the first words of the text.';
  return { value: { zh: firstWords(blocks[0]?.text ?? ''), en }, why };
}

// As long as a headline may be.
const LONGEST_TITLE = 20;

/** The first sentence without its stop, or as much of it as a title may have. */
function firstWords(text: string): string {
  const characters = [...text.replace(/[。！？!?][^]*$/u, '')];
  const whole = characters.length <= LONGEST_TITLE;
  return whole ? characters.join('') || text : `${characters.slice(0, LONGEST_TITLE).join('')}…`;
}

function guessPublisher(zh: string | undefined): Guess<Bilingual> {
  const none = { zh: '待填', en: placeholder('the publisher in English') };
  if (!zh) return { value: none, why: 'The text does not name its publisher.' };
  const en = AGENCIES[zh];
  return {
    value: { zh, en: en ?? none.en },
    why: 'Named in the text or in its markup; the publisher may be another.',
  };
}

function placeOf({ place = '' }: Dateline, { placeName }: AboutTools): Guess<Bilingual> {
  const en = placeName(place) ?? placeholder('the place in English');
  return {
    value: { zh: place, en },
    why: 'The place in the dateline; English as in CC-CEDICT, if it has it.',
  };
}

function bylineOf(author: string, { personName }: AboutTools): Guess<Bilingual> {
  const zh = reportersOf(author);
  const names = zh.split('、').map(personName);
  const en = names.includes(undefined) ? placeholder('the author in English') : names.join(', ');
  return {
    value: { zh, en },
    why: 'The author or reporter named in the text; a person’s name in pinyin as a machine reads it.',
  };
}
