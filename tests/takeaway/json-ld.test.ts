import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleData, jsonForScript } from '../../src/takeaway/json-ld.ts';
import { frontMatterWith, hostileTexts } from './article.ts';

describe('what an article is, as data', () => {
  test.each(hostileTexts)('%j stays a text', (text) => {
    const json = jsonForScript(articleData(frontMatterWith(text), true));
    expect(json).not.toMatch(/</);
    expect(JSON.parse(json)).toMatchObject({
      headline: text,
      copyrightNotice: text,
      publisher: { name: text },
    });
  });

  test('any value comes back as it went in, with nothing that HTML reads as markup', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = jsonForScript(value);
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('an article without byline is by its publisher, and names no translation that it lacks', () => {
    const { byline: _, ...article } = frontMatterWith('文');
    const data = articleData(article, false);
    expect(data).toMatchObject({ author: { '@type': 'Organization', name: '文' } });
    expect(data).not.toHaveProperty('workTranslation');
  });
});
