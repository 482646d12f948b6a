import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Language } from '../../src/language/load-language.ts';
import type { AnnotatedArticle, Block } from '../../src/model/article.ts';
import { randomFrom } from './random.ts';
import { variedBlocks, wordPool } from './variation.ts';

const SHARED_FILES = ['site.yaml', 'entities.yaml', 'lexicon.yaml', 'patterns.yaml'];

export type Corpus = {
  /** A content folder, whose shared files are copied, save what stands below. */
  from: string;
  to: string;
  /** The article that the others are variations of. */
  sample: AnnotatedArticle;
  language: Language;
  /** How many articles: `a0001`, `a0002` … */
  count: number;
  /** Whether the sources keep the word cuts of the sample. */
  segmented: boolean;
};

/**
 * Writes a content folder of articles that are variations of one: its paragraphs in another order, each with some of its
 * words replaced. An article is the same in every corpus, however many there are.
 */
export function writeCorpus({ from, to, sample, language, count, segmented }: Corpus): void {
  mkdirSync(to, { recursive: true });
  for (const file of SHARED_FILES.filter((name) => existsSync(join(from, name))))
    copyFileSync(join(from, file), join(to, file));
  const pool = wordPool(sample.blocks, language);
  for (let number = 1; number <= count; number++) {
    const blocks = variedBlocks(sample.blocks, pool, randomFrom(number));
    writeSource(join(to, 'sources', `a${String(number).padStart(4, '0')}`), sample, blocks, segmented);
  }
}

function writeSource(folder: string, sample: AnnotatedArticle, blocks: Block[], segmented: boolean): void {
  const { slug: _slug, madeBy: _madeBy, words: _words, blocks: _blocks, ...about } = sample;
  const openings = blocks.map((block) => ({ [block.kind]: joined(block, '') }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'source.txt'),
    blocks.map((block) => joined(block, segmented ? ' ' : '')).join('\n'),
  );
  writeFileSync(join(folder, 'article.yaml'), stringify({ ...about, blocks: openings }));
  writeFileSync(join(folder, 'translation.md'), blocks.map(translationOf).join('\n\n'));
}

function joined({ sentences }: Block, between: string): string {
  return sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join(between);
}

function translationOf({ kind, sentences }: Block): string {
  const mark = kind === 'headline' ? '# ' : kind === 'heading' ? '## ' : '';
  return sentences.map(({ translation = '–' }) => mark + translation).join('\n');
}
