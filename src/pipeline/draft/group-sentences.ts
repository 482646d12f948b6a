/** How many sentences make a paragraph where the text does not say: a paragraph of news has two or three. */
const GROUP = { least: 2, most: 3, characters: 120 };

const GROUPED = 'The text has lost its line ends: two or three sentences are put together.';

/** Sentences as guessed paragraphs, each with why it is only a guess, and where a heading may stand in it. */
export function groupSentences(sentences: readonly string[]): { text: string; why: string }[] {
  const groups: string[][] = [];
  for (const sentence of sentences) {
    const open = groups.at(-1);
    if (!open || isFull(open) || gapIn(sentence) !== undefined) groups.push([sentence]);
    else open.push(sentence);
  }
  return groups.map((group) => ({ text: group.join('').trim(), why: [GROUPED, ...hint(group)].join(' ') }));
}

function isFull(group: readonly string[]): boolean {
  const length = group.join('').length;
  return group.length >= GROUP.most || (group.length >= GROUP.least && length >= GROUP.characters);
}

function hint([first = '']: readonly string[]): string[] {
  const before = gapIn(first);
  return before === undefined
    ? []
    : [`The text has a gap after “${before}”: a heading may stand here, to be made a block of its own.`];
}

/** What stands before a gap between two characters near the start of a sentence; in running text only headings have one. */
function gapIn(sentence: string): string | undefined {
  return /^[“「]?(\p{Script=Han}{2,16}) (?=\p{Script=Han})/u.exec(sentence)?.[1];
}
