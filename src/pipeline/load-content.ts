import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadConverter } from '../language/converter.ts';
import { simplifiedInPlace } from '../language/script.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { articleSource } from '../model/article-source.ts';
import { ContentError } from '../model/content-error.ts';
import { entities } from '../model/entity.ts';
import { fixes } from '../model/fixes.ts';
import { lexicon } from '../model/lexicon.ts';
import { patterns } from '../model/pattern.ts';
import { entityFaults, lexiconFaults } from './check-shared.ts';
import { loadSite } from './load-site.ts';
import { readBytes, readText } from './read-file.ts';
import { revisionFaults } from './revision/check-revision.ts';
import { lastBuild } from './revision/last-build.ts';
import { slugFaults } from './slug.ts';
import { readSource } from './stages/read-source.ts';
import { takeWordSpaces } from './stages/word-spaces.ts';
import type { ArticleInput, SharedInput, TextFile, YamlPlaces } from './types.ts';
import { wantedTranslation } from './wanted-translation.ts';
import { readYaml } from './yaml-file.ts';

/** All files that an article is made from. */
export const SOURCE_FILES = ['source.txt', 'article.yaml', 'translation.md', 'fixes.yaml', 'notes.md'];

/** The files that all articles share; what site.yaml says is no part of an article. */
export const SHARED_FILES = ['entities.yaml', 'lexicon.yaml', 'patterns.yaml'];

/** The slugs of all sources below a content folder, sorted. Throws a ContentError where it has none, and for a folder whose name is no slug. */
export function listSources(content: string): string[] {
  const folder = join(content, 'sources');
  if (!existsSync(folder)) throw noSources(folder);
  const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = found.map(({ name }) => name).sort();
  const faults = names.flatMap((name) => slugFaults(name, join(folder, name)));
  if (faults.length) throw new ContentError(faults);
  return names;
}

/** Reads what people wrote for all articles; files that are absent count as empty. Throws a ContentError for faults in them. */
export function loadShared(content: string): SharedInput & { entityPlaces: YamlPlaces } {
  // The site is built with it only later; its faults are told with the others
  if (existsSync(join(content, 'site.yaml'))) loadSite(content);
  const named = readYaml(readText(join(content, 'entities.yaml')), entities, []);
  const senses = readYaml(readText(join(content, 'lexicon.yaml')), lexicon, {});
  const constructions = readYaml(readText(join(content, 'patterns.yaml')), patterns, []);
  const faults = [...entityFaults(named.value, named), ...lexiconFaults(senses.value, senses)];
  if (faults.length) throw new ContentError(faults);
  return { entities: named.value, lexicon: senses.value, patterns: constructions.value, entityPlaces: named };
}

/**
 * Reads the folder of one source. Throws a ContentError for faults in its files, and where what people wrote was for
 * another text than the source has now.
 */
export function loadArticle(content: string, slug: string): ArticleInput {
  const input = readArticle(content, slug);
  const built = lastBuild(content, slug);
  const faults = built ? revisionFaults(input, built) : [];
  if (faults.length) throw new ContentError(faults);
  return input;
}

/** Reads the folder of one source; translation and fixes may be absent. Throws a ContentError for faults in its files. */
export function readArticle(content: string, slug: string): ArticleInput {
  const folder = join(content, 'sources', slug);
  const source = join(folder, 'source.txt');
  for (const file of [source, join(folder, 'article.yaml')]) if (!existsSync(file)) throw missing(file);
  const about = readYaml(readText(join(folder, 'article.yaml')), articleSource);
  const fixed = readYaml(readText(join(folder, 'fixes.yaml')), fixes, {});
  const { blocks, ...rest } = about.value;
  return {
    slug,
    source: { file: source, bytes: readBytes(source) },
    about: rest,
    openings: placed(blocks, about, 'blocks'),
    cutFixes: placed(fixed.value.cuts, fixed, 'cuts'),
    wordFixes: placed(fixed.value.words, fixed, 'words'),
    dateFixes: placed(fixed.value.dates, fixed, 'dates'),
    patternFixes: placed(fixed.value.patterns, fixed, 'patterns'),
    translation: wantedTranslation(optional(join(folder, 'translation.md')), about),
    notes: optional(join(folder, 'notes.md')),
  };
}

const converter = loadConverter();

/**
 * The text of an article's source without its word spaces; one in traditional script in both scripts, as names and words
 * are found in either. Throws a ContentError where it cannot be read.
 */
export function textOfSource(content: string, slug: string, script: AnnotatedArticle['script']): string {
  const file = join(content, 'sources', slug, 'source.txt');
  const { text } = takeWordSpaces(readSource(readBytes(file), file));
  return script ? `${text}\n${simplifiedInPlace(text, converter)}` : text;
}

/** The items of a list in a YAML file, each with its place. */
function placed<T extends object>(items: readonly T[], { file, lineOf }: YamlPlaces, list: string) {
  return items.map((item, index) => ({ ...item, file, line: lineOf([list, index]) }));
}

const optional = (file: string): TextFile | undefined => (existsSync(file) ? readText(file) : undefined);

function noSources(file: string): ContentError {
  const expected = 'a content folder with a folder "sources"';
  const hint =
    'draft a first article with `npm run new -- FILE`, or set PANGZHU_CONTENT to the folder of your texts';
  return new ContentError([{ file, rule: 'content-missing', found: 'no such folder', expected, hint }]);
}

function missing(file: string): ContentError {
  const expected = 'source.txt with the text, and article.yaml with what is known of it';
  return new ContentError([
    { file, rule: 'file-missing', found: 'no such file', expected, hint: 'add it, or remove the folder' },
  ]);
}
