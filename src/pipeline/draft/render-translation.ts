import type { OutlineBlock } from '../types.ts';

const HEAD = `<!-- The English of source.txt: one line for each Chinese sentence, below the comment that has it; a line may hold
several English sentences. Write it in place of the "…", which stands for a sentence that is not translated yet.
Keep # before headlines, ## before headings, and a blank line between blocks. Plain text, no Markdown. -->
`;

const MARKS = { headline: '# ', heading: '## ', dateline: '', paragraph: '' } as const;

/** `translation.md` of a draft: each sentence in Chinese as a comment, and a line for its English. */
export function renderTranslation(blocks: readonly OutlineBlock[]): string {
  const groups = blocks.map(({ kind, text, sentences }) =>
    sentences
      .map(({ id, start, end }) => `<!-- ${id} ${commented(text.slice(start, end))} -->\n${MARKS[kind]}…\n`)
      .join(''),
  );
  return [HEAD, ...groups].join('\n');
}

/** A text may hold what ends a comment. */
function commented(text: string): string {
  return text.trim().replaceAll('--', '- -').replaceAll('->', '- >');
}
