import { describe, expect, test } from 'vitest';
import { xml, xmlText } from '../../src/markup/xml.ts';

describe('a template for XML', () => {
  test('escapes whatever is not XML already', () => {
    const made = xml`<p title="${'"<\''}">${'a & b'}${[xml`<b>${'</b>'}</b>`, undefined, 3]}</p>`;
    expect(made.text).toBe('<p title="&#34;&#60;&#39;">a &#38; b<b>&#60;/b&#62;</b>3</p>');
  });

  test('replaces what XML cannot hold', () => {
    expect(xml`${'a\u0000\uD800\uFFFE\uDC00b'}`.text).toBe('a\uFFFD\uFFFD\uFFFD\uFFFDb');
  });

  test('keeps every other character', () => {
    const text = '\t\n\r 旁注𠀀\u202E\u2028\uE000\uFFFD';
    expect(xmlText(text)).toBe(text);
  });
});
