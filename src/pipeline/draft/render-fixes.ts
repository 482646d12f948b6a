import { stringify } from 'yaml';

/** `fixes.yaml` of a draft: no fix, and examples in comments with a word of the text. */
export function renderFixes(word: string): string {
  const fix = { word, in: 'p1s1', reading: 'xxx1', gloss: 'what it means there', why: 'The reason.' };
  return `# Corrections to what the machine made of this article, each with its reason. None yet.
#
# The reading, gloss or part of speech of a word; without "in" wherever it stands, with p1 in one block, with p1s1 in one
# sentence:
#
${commented({ words: [fix] })}#
# Where words begin and end: spaces stand at the borders.
#
${commented({ cuts: [{ cut: '能 以 一 份', why: '能以 is no word.' }] })}`;
}

function commented(example: unknown): string {
  const lines = stringify(example, { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => `# ${line}\n`).join('');
}
