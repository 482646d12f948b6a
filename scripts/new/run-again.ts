import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../src/model/content-error.ts';
import { listSources, readArticle } from '../../src/pipeline/load-content.ts';
import { nearest } from '../../src/pipeline/yaml-slips.ts';
import { readText } from '../../src/pipeline/read-file.ts';
import type { Changes } from '../../src/pipeline/revision/changes.ts';
import { lastBuild } from '../../src/pipeline/revision/last-build.ts';
import {
  fixesAgain,
  isLaidOutFor,
  movedAddresses,
  notesAgain,
  translationAgain,
  type Readdressed,
} from '../../src/pipeline/revision/lay-out-again.ts';
import { slugFaults } from '../../src/pipeline/slug.ts';
import { outlineAgain } from '../../src/pipeline/revision/outline-again.ts';
import { readSource } from '../../src/pipeline/stages/read-source.ts';
import { failure, type Outcome } from '../content/failure.ts';
import { renderAgain } from './render-again.ts';

/**
 * Lays out translation, notes and fixes of an article for its text as it is now, in files beside those that a person
 * wrote, and tells which sentences are new, changed and gone. Nothing that is there is touched.
 */
export function runAgain(slug: string, content: string): Outcome {
  try {
    const faults = slugFaults(slug, '--again');
    if (faults.length) throw new ContentError(faults);
    const folder = join(content, 'sources', slug);
    if (!existsSync(folder)) throw noSuchArticle(folder, slug, listSources(content));
    const { changes, files, lost } = layOut(slug, content, folder);
    const { changed, added, gone } = changes;
    if (changed.length + added.length + gone.length === 0 && Object.keys(files).length === 0)
      return {
        code: 0,
        text: `${slug} has the sentences with which it was last built, and its files are laid out for them.`,
      };
    for (const name of Object.keys(files))
      if (existsSync(join(folder, name))) throw taken(join(folder, name));
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, name), text, { flag: 'wx', flush: true });
    return { code: 0, text: renderAgain(slug, folder, changes, Object.keys(files), lost) };
  } catch (error) {
    return failure(error);
  }
}

type Laid = { changes: Changes; files: Record<string, string>; lost: string[] };

function layOut(slug: string, content: string, folder: string): Laid {
  const { source, openings, translation, notes } = readArticle(content, slug);
  const built = lastBuild(content, slug);
  if (!built) throw neverBuilt(join(content, 'articles', slug));
  const about = readText(join(folder, 'article.yaml'));
  const { outline, changes, yaml } = outlineAgain(
    readSource(source.bytes, source.file),
    openings,
    built,
    about,
  );
  const moved = movedAddresses(changes);
  const fixes = readText(join(folder, 'fixes.yaml'));
  const again: [string, string, Readdressed][] = [
    ...(notes ? [['notes.md', notes.text, notesAgain(notes, moved)] as [string, string, Readdressed]] : []),
    ['fixes.yaml', fixes.text, fixesAgain(fixes, moved)],
  ];
  const files = again.filter(([, before, { text }]) => text !== before);
  const isLaidOut = !translation || isLaidOutFor(outline, translation.text, changes);
  return {
    changes,
    files: {
      ...(yaml !== about.text && { 'article.again.yaml': yaml }),
      ...(!isLaidOut && { 'translation.again.md': translationAgain(outline, changes, translation) }),
      ...Object.fromEntries(files.map(([name, , { text }]) => [name.replace('.', '.again.'), text])),
    },
    lost: again.flatMap(([name, , { lost }]) =>
      lost.map(({ address, line }) => `${name}:${line} is for ${address}, which is gone`),
    ),
  };
}

function noSuchArticle(file: string, slug: string, slugs: readonly string[]): ContentError {
  const near = nearest(slug, slugs);
  const hint = near
    ? `did you mean ${near}?`
    : 'a slug is the name of the folder that has the files of the article';
  const [found, expected] = ['no such folder', 'the slug of an article'];
  return new ContentError([{ file, rule: 'slug-unknown', found, expected, hint }]);
}

const neverBuilt = (file: string): ContentError =>
  new ContentError([
    {
      file,
      rule: 'never-built',
      found: 'no such article',
      expected: 'an article as it was built before its text changed',
      hint: 'run `npm run content` while translation and text fit each other; check the slug',
    },
  ]);

const taken = (file: string): ContentError =>
  new ContentError([
    {
      file,
      rule: 'again-taken',
      found: 'a file that was laid out before',
      expected: 'no such file',
      hint: 'put it in its place, or remove it; a file that is there is never changed',
    },
  ]);
