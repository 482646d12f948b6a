import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { articleSource } from '../model/article-source.ts';
import { entities } from '../model/entity.ts';
import { fixes } from '../model/fixes.ts';
import { lexicon } from '../model/lexicon.ts';
import type { ArticleInput, SharedInput, TextFile } from './types.ts';
import { readYaml } from './yaml-file.ts';

/** The slugs of all sources, sorted. */
export function listSources(content: string): string[] {
  const folder = join(content, 'sources');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads what people wrote for all articles. Files that are absent count as empty. Throws a ContentError for faults in them. */
export function loadShared(content: string): SharedInput {
  const known = readYaml(textFile(join(content, 'entities.yaml')), entities, []);
  const senses = readYaml(textFile(join(content, 'lexicon.yaml')), lexicon, {});
  const file = join(content, 'entities.yaml');
  return {
    entities: known.value.map((entity, at) => ({ ...entity, file, line: known.lineOf([at]) })),
    lexicon: senses.value,
  };
}

/** Reads the folder of one source. Throws a ContentError for faults in its YAML. */
export function loadArticle(content: string, slug: string): ArticleInput {
  const folder = join(content, 'sources', slug);
  const about = readYaml(textFile(join(folder, 'article.yaml')), articleSource);
  const fixed = readYaml(textFile(join(folder, 'fixes.yaml')), fixes, {});
  const { blocks, ...rest } = about.value;
  const placed = <T extends object>(file: string, line: number, value: T) => ({ ...value, file, line });
  const fixesFile = join(folder, 'fixes.yaml');
  const translation = textFile(join(folder, 'translation.md'));
  return {
    slug,
    source: { file: join(folder, 'source.txt'), bytes: readFileSync(join(folder, 'source.txt')) },
    about: rest,
    openings: blocks.map((block, at) =>
      placed(join(folder, 'article.yaml'), about.lineOf(['blocks', at]), block),
    ),
    cutFixes: fixed.value.cuts.map((fix, at) => placed(fixesFile, fixed.lineOf(['cuts', at]), fix)),
    wordFixes: fixed.value.words.map((fix, at) => placed(fixesFile, fixed.lineOf(['words', at]), fix)),
    translation: translation.text ? translation : undefined,
  };
}

function textFile(path: string): TextFile {
  return { file: relative('.', path), text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}
