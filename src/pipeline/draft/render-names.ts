import { stringify } from 'yaml';
import type { Language } from '../../language/load-language.ts';
import { isMandarin, parseReading } from '../../language/pinyin.ts';
import type { Entity } from '../../model/entity.ts';
import { describedName, properNouns } from '../finder/gazetteer.ts';
import type { Candidate } from '../finder/types.ts';
import { placeholder } from '../placeholder.ts';
import { hanOf } from '../tokens.ts';
import { nameInPinyin, nameReading } from './name-in-pinyin.ts';

type Tools = Pick<Language, 'dictionary' | 'transcriber'>;

const HEAD = `## Names that a machine saw in this text and entities.yaml lacks, the most frequent first. Only the report reads this file.
## Copy each that is a name into entities.yaml without the "# " before its lines, correct and complete it, and give it the
## id that its address shall have; then \`npm run content\`. Delete this file when you are done.
`;

/** `names-to-confirm.yaml` of a draft: each candidate as an entry of entities.yaml, in comments. */
export function renderNames(
  candidates: readonly Candidate[],
  entities: readonly Entity[],
  tools: Tools,
): string {
  const taken = new Set(entities.map(({ id }) => id));
  const entries = candidates.map((candidate) => {
    const about = `## ${candidate.count} × in ${candidate.sentences.slice(0, 5).join(', ')}: ${candidate.reason}.\n`;
    return `\n${about}${cutHint(candidate)}${commented([entryOf(candidate, taken, tools)])}`;
  });
  return HEAD + (entries.join('') || '\n## None.\n');
}

function cutHint({ text, wantsCut }: Candidate): string {
  if (!wantsCut) return '';
  return `## It is cut otherwise somewhere; in fixes.yaml, under cuts: - { cut: ${text}, why: One name. }\n`;
}

function entryOf({ text, kind }: Candidate, taken: Set<string>, { dictionary, transcriber }: Tools) {
  const known = describedName(text, dictionary);
  const isChinese = kind === 'person' && text.length <= 3 && !known;
  const machine = isChinese
    ? nameReading(text, { dictionary, transcriber })
    : readByMachine(text, transcriber);
  const reading = [properNouns(text, dictionary)[0]?.reading, machine].find((found) => fits(text, found));
  return {
    id: freeId(reading, taken),
    kind,
    name: {
      zh: text,
      en:
        known?.name ??
        (isChinese ? nameInPinyin(text, { dictionary, transcriber }) : placeholder('the English name')),
    },
    forms: [{ text, ...(reading && { reading }) }],
    description: known?.about ?? placeholder('who or what it is, in a line'),
  };
}

/** pinyin-pro's reading with a capital. */
function readByMachine(text: string, transcriber: Tools['transcriber']): string {
  const read = transcriber.transcribe(text).filter((syllable) => syllable !== undefined);
  const [first = '', ...rest] = read;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}

/** Whether a reading has a syllable for each Chinese character. */
function fits(text: string, reading: string | undefined): boolean {
  const numbered = reading !== undefined && /^([A-Za-z:]+[1-5]( |$))+$/.test(reading);
  return numbered && reading.split(' ').length === hanOf(text).length && isMandarin(reading);
}

/** The pinyin without tones as an id that no other entity has, with a hyphen before each capital. */
function freeId(reading: string | undefined, taken: Set<string>): string {
  const syllables = reading ? parseReading(reading) : [];
  const base =
    syllables.map(({ letters, capital }, at) => (capital && at ? `-${letters}` : letters)).join('') || 'name';
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function commented(entries: readonly object[]): string {
  const lines = stringify(entries, { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => `# ${line}\n`).join('');
}
