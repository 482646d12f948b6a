import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entities } from '../../src/model/entity.ts';
import { patterns } from '../../src/model/pattern.ts';
import { shortName } from '../../src/reading/relation.ts';
import { article } from './article.ts';

const named = entities.parse(parse(readFileSync('content/entities.yaml', 'utf8')));
const constructions = patterns.parse(parse(readFileSync('content/patterns.yaml', 'utf8')));

const sentencesIn = (text: string): number => (text.match(/[.!?](?= |$)/g) ?? []).length;

test.each(named)('$id says in a few sentences who or what it is', ({ description, about = '' }) => {
  expect(sentencesIn(description)).toBe(1);
  expect(sentencesIn(about)).toBeGreaterThanOrEqual(2);
  expect(about.length).toBeLessThanOrEqual(400);
});

const withArticle =
  /^(United States$|European missile|Treaty on|World Trade|NATO–Russia Council)/;

test('what a name is to another reads as English: those that take an article have it', () => {
  const phrases = named.flatMap(({ links }) =>
    links.map(({ role, to }) => [role.en, shortName(named.find(({ id }) => id === to)!).en]),
  );
  for (const [role, name] of phrases) expect(/ the$/.test(role!), `${role} ${name}`).toBe(withArticle.test(name!));
});

test('every name that is marked starts and ends where words do', () => {
  const inside = article.blocks.flatMap(({ id, text, sentences, mentions }) => {
    const borders = new Set([0]);
    let end = 0;
    for (const token of sentences.flatMap(({ tokens }) => tokens)) borders.add((end += token.text.length));
    return mentions
      .filter((mention) => !borders.has(mention.start) || !borders.has(mention.end))
      .map((mention) => `${id} ${text.slice(mention.start, mention.end)}`);
  });
  expect(inside).toEqual([]);
});

test('every paragraph has a short note', () => {
  for (const { id, kind, note = [] } of article.blocks) {
    const text = note.flatMap((runs) => runs.map((run) => run.text)).join('');
    if (kind === 'paragraph') expect(text.length, id).toBeGreaterThan(80);
    expect(text.length, id).toBeLessThanOrEqual(600);
  }
});

test('every construction that is marked is explained', () => {
  const known = new Set(constructions.map(({ id }) => id));
  const uses = article.blocks.flatMap(({ patterns: marked = [] }) => marked.map(({ pattern }) => pattern));
  expect(uses.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(uses).size).toBeGreaterThanOrEqual(40);
});

test.each(constructions)('$id is explained in two sentences or three', ({ explanation, example }) => {
  expect(sentencesIn(explanation)).toBeGreaterThanOrEqual(2);
  expect(sentencesIn(explanation)).toBeLessThanOrEqual(3);
  expect(article.blocks.map(({ text }) => text).join('')).not.toContain(example.zh.replace(/。$/, ''));
});
