import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { contentFolder } from './content-folder.ts';

export const language = loadLanguage();

const BRIDGE = 'sources/river-bridge';
export const SOURCE = `${BRIDGE}/source.txt`;
export const ABOUT = `${BRIDGE}/article.yaml`;
export const FIXES = `${BRIDGE}/fixes.yaml`;
export const ENGLISH = `${BRIDGE}/translation.md`;
export const NOTES = `${BRIDGE}/notes.md`;

/** A file of the fixtures' content folder. */
export const fixture = (path: string): string =>
  readFileSync(join('tests/fixtures/pipeline/content', path), 'utf8');

/** Such a file with a piece of its text replaced, as a change of the folder. */
export const replaced = (path: string, from: string, to: string) => ({
  [path]: fixture(path).replace(from, to),
});

/** Such a file with more text at its end. */
export const added = (path: string, text: string) => ({ [path]: fixture(path) + text });

/** Texts in UTF-8 and bare bytes, put together. */
export const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** All that the content build has written, by path. */
export const writtenIn = (content: string): string[] =>
  readdirSync(join(content, 'articles'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file}\n${readFileSync(file, 'utf8')}`);

type Files = Record<string, string | Uint8Array | undefined>;

/** What is changed in the content folder, and the fault that this is: its file, line and rule. */
export type Case = [what: string, files: Files, file: string, line: number | undefined, rule: string];

/** A content folder with changes made to the sources after its articles were written. */
export function changedFolder(changes: Files): string {
  const [clean, changed] = [contentFolder(), contentFolder(changes)];
  runContent('write', clean, language);
  cpSync(join(clean, 'articles'), join(changed, 'articles'), { recursive: true });
  return changed;
}

/** Tests that each fault is told with all that helps to mend it, and that nothing is written. */
export function testFaults(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, changes, file, line, rule) => {
    const content = changedFolder(changes);
    const before = writtenIn(content);
    const { code, text } = runContent('write', content, language);
    expect(code).toBe(1);
    expect(text.split('\n')[0]).toBe(`${join(content, file)}${line ? `:${line}` : ''}  ${rule}`);
    expect(text).toMatch(/^ {2}found: {4}\S.*\n {2}expected: \S.*\n {2}hint: {5}\S/m);
    expect(writtenIn(content)).toEqual(before);
  });
}
