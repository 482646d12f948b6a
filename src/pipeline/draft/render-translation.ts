import { UNTRANSLATED } from '../translation-file.ts';
import type { OutlineBlock } from '../types.ts';

const HEAD = `<!-- The English of source.txt: one line for each Chinese sentence, below the comment that has it; a line may hold
several English sentences. Write it in place of the "…", which stands for a sentence that is not translated yet.
Keep # before headlines, ## before headings, and a blank line between blocks. Plain text, no Markdown. -->
`;

const MARKS = { headline: '# ', heading: '## ', dateline: '', paragraph: '' } as const;

/** English that a text already has, by the ids of its sentences; what a sentence was `once`; and lines that have no place. */
export type Known = {
  english: ReadonlyMap<string, string | undefined>;
  once: ReadonlyMap<string, string>;
  left: readonly string[];
};

const NOTHING: Known = { english: new Map(), once: new Map(), left: [] };

/** `translation.md` of a draft: each sentence in Chinese as a comment, and a line for its English. */
export function renderTranslation(blocks: readonly OutlineBlock[], known: Known = NOTHING): string {
  const groups = blocks.map(({ kind, text, sentences }) =>
    sentences
      .map(({ id, start, end }) => {
        const once = known.once.get(id);
        const was = once === undefined ? '' : `<!-- It was: ${commented(once)} -->\n`;
        const english = known.english.get(id) ?? UNTRANSLATED;
        return `<!-- ${id} ${commented(text.slice(start, end))} -->\n${was}${MARKS[kind]}${english}\n`;
      })
      .join(''),
  );
  const left = known.left.map((line) => `<!-- ${commented(line)} -->\n`);
  const rest = left.length ? [`<!-- Lines that have no place above: -->\n${left.join('')}`] : [];
  return [HEAD, ...groups, ...rest].join('\n');
}

/** A text may hold what ends a comment. */
function commented(text: string): string {
  return text.trim().replaceAll('--', '- -').replaceAll('->', '- >');
}
