import { stringify } from 'yaml';
import { placeholder } from '../placeholder.ts';
import type { OpenedBlock } from './openings.ts';
import type { DraftAbout, Guess } from './types.ts';

const HEAD = `# What a person says of this text. It was drafted by a machine: each "guess" is to be checked, each "To be filled in"
# to be written; \`npm run content -- --report\` lists both. Delete the comments as you go.
`;

const BLOCKS = `
# The blocks of the text in order, each by its opening characters (spaces do not count); a block runs to the next opening.
# To part a paragraph, add a line with the opening of its second half; to join two, delete the second's line.
# Kinds: headline, dateline, heading, paragraph.
blocks:
`;

/** `article.yaml` of a draft: every guess has a comment in front of it that tells why it is one. */
export function renderArticleYaml(about: DraftAbout, blocks: readonly OpenedBlock[]): string {
  const fields = [
    field('title', about.title),
    field('publisher', about.publisher),
    field('date', about.date),
    ...(about.place ? [field('place', about.place)] : []),
    ...(about.byline ? [field('byline', about.byline)] : []),
    `# A sentence for readers: who holds the rights, and on what terms the text stands here.\n`,
    field('rights', {
      value: placeholder('who holds the rights in this text, and on what terms it stands here.'),
    }),
  ];
  return HEAD + fields.join('') + BLOCKS + withoutRepeats(blocks).join('');
}

function field(name: string, { value, why }: Guess<unknown>): string {
  return guess(why, '') + stringify({ [name]: value }, { lineWidth: 0 });
}

/** A reason that holds for several blocks in a row is given once. */
function withoutRepeats(blocks: readonly OpenedBlock[]): string[] {
  return blocks.map(({ kind, opening, why }, at) => {
    const before = blocks[at - 1];
    const repeated = before?.kind === kind && before.why === why;
    const line = stringify({ [kind]: opening }, { lineWidth: 0 });
    return `${repeated ? '' : guess(why, '  ')}  - ${line}`;
  });
}

function guess(why: string | undefined, indent: string): string {
  return why ? `${indent}# guess: ${why.replace(/\s+/gu, ' ')}\n` : '';
}
