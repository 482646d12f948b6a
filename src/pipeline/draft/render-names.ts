import { stringify } from 'yaml';
import { isMandarin, parseReading } from '../../language/pinyin.ts';
import type { Entity } from '../../model/entity.ts';
import { describedName, properNouns } from '../finder/gazetteer.ts';
import type { Candidate } from '../finder/types.ts';
import { placeholder } from '../placeholder.ts';
import { hanOf } from '../tokens.ts';
import { looksForeign } from '../finder/lists.ts';
import { capital, nameInPinyin, nameReading, type Tools } from '../finder/name-in-pinyin.ts';

const HEAD = `# Names that a machine saw in this text and entities.yaml lacks, the most frequent first. Only the report reads this file.
# Take out what is no name, correct and complete the others, with the id that the address of each shall have, and put them
# into entities.yaml; then \`npm run content\`. Delete this file when you are done.
`;

/** `names-to-confirm.yaml` of a draft: each candidate as an entry of entities.yaml. */
export function renderNames(
  candidates: readonly Candidate[],
  entities: readonly Entity[],
  tools: Tools,
): string {
  const taken = new Set(entities.map(({ id }) => id));
  const entries = withShortForms(candidates).map((group) => {
    const [{ reason }] = group;
    const places = [...new Set(group.flatMap(({ sentences }) => sentences))].slice(0, 5);
    const count = group.reduce((sum, one) => sum + one.count, 0);
    const entry = stringify([entryOf(group, taken, tools)], { lineWidth: 0 });
    return `\n# ${count} × in ${places.join(', ')}: ${reason}.\n${entry}`;
  });
  return HEAD + (entries.join('') || '\n[]\n');
}

/** A name and its short forms, as one: 埃里克·松德伯格 is called 松德伯格 afterwards. */
type Group = [Candidate, ...Candidate[]];

const isShortFor = (short: Candidate, long: Candidate): boolean =>
  short.kind === long.kind && long.text.endsWith(`·${short.text}`);

function withShortForms(candidates: readonly Candidate[]): Group[] {
  const whole = candidates.filter((one) => !candidates.some((other) => isShortFor(one, other)));
  return whole.map((name) => [name, ...candidates.filter((other) => isShortFor(other, name))]);
}

function entryOf([{ text, kind, english: given }, ...short]: Group, taken: Set<string>, tools: Tools) {
  const known = describedName(text, tools.dictionary);
  const english = isChinesePerson(text, kind, tools)
    ? nameInPinyin(text, tools)
    : placeholder('the English name');
  const forms = [text, ...short.map((one) => one.text)].map((form) => {
    const reading = readingOf(form, kind, tools);
    return { text: form, ...(reading && { reading }) };
  });
  return {
    id: freeId(forms.at(-1)?.reading, taken),
    kind,
    name: { zh: text, en: known?.name ?? given ?? english },
    forms,
    description: known?.about ?? placeholder('who or what it is, in a line'),
  };
}

const isChinesePerson = (text: string, kind: Candidate['kind'], { dictionary }: Tools): boolean =>
  kind === 'person' && text.length <= 3 && !looksForeign(text) && !describedName(text, dictionary);

function readingOf(text: string, kind: Candidate['kind'], tools: Tools): string | undefined {
  const machine = isChinesePerson(text, kind, tools)
    ? nameReading(text, tools)
    : readByMachine(text, tools.transcriber);
  return [properNouns(text, tools.dictionary)[0]?.reading, machine].find((found) => fits(text, found));
}

/** pinyin-pro's reading with a capital. */
function readByMachine(text: string, transcriber: Tools['transcriber']): string {
  const read = transcriber.transcribe(text).filter((syllable) => syllable !== undefined);
  return capital(read.join(' '));
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
