import type { OpenWord, Report } from './report.ts';

/** A report as lines for a terminal: who decided what, and then what is left for a person. */
export function renderReport(slug: string, report: Report): string {
  const { words, contentWords } = report.english;
  return [
    slug,
    counts('cuts', report.cuts),
    counts('pinyin', report.readings),
    counts('glosses', report.glosses),
    `  English  ${words.aligned} of ${words.all} words, ${contentWords.aligned} of ${contentWords.all} content words`,
    ...openWords('not confirmed by a person', report.unconfirmed),
    list('sentences without a translation', report.untranslated),
    ...openWords('content words whose English is not known', report.unaligned),
    list('fields to be filled in', report.toFill),
    list('fields of entities.yaml to be filled in', report.namesToFill),
    list('guesses to be checked, lines of article.yaml', report.draft.guesses),
    list('names to be confirmed, in names-to-confirm.yaml', report.draft.names),
  ].join('\n');
}

function counts(name: string, of: Record<string, number>): string {
  const each = Object.entries(of).map(([origin, count]) => `${origin} ${count}`);
  return `  ${name.padEnd(9)}${each.join(', ')}`;
}

function openWords(name: string, words: readonly OpenWord[]): string[] {
  const lines = words.map(
    ({ word, what, places }) => `    ${word}  ${what && `${what}  `}(${places.join(', ')})`,
  );
  return [`  ${name}: ${words.length || 'none'}`, ...lines];
}

const list = (name: string, items: readonly (string | number)[]): string =>
  `  ${name}: ${items.join(', ') || 'none'}`;
