import { describe, expect, test } from 'vitest';
import { readNotes } from '../../src/pipeline/stages/add-notes.ts';
import { draftOf, fileOf } from './texts.ts';

const page = (body: string) => `<!doctype html><html lang="zh"><head><title>武夷山的茶</title></head><body>
<article><h1>武夷山的茶</h1>${body}<p>茶农们说，今年的雨水很好，茶叶的香气比往年都要浓一些，价格也高。</p></article></body></html>`;

/** The notes of a draft by their blocks, as the pipeline reads them, a text a paragraph. */
function notesOf(draft: ReturnType<typeof draftOf>) {
  const { notes, faults } = readNotes({ file: 'notes.md', text: fileOf(draft, 'notes.md') });
  expect(faults).toEqual([]);
  return Object.fromEntries(
    [...notes].map(([id, { note }]) => [id, note.map((runs) => runs.map(({ text }) => text).join(''))]),
  );
}

const from = 'Footnote of the source: ';

describe('the footnotes of Markdown', () => {
  const text =
    '# 武夷山的茶[^t]\n\n山上[^1]的茶分三类[^2][^没有]：\n\n1. 正岩，茶农都说那是\n   最好的。[^b]\n2. 半岩[^1]\n\n' +
    '[^1]: 武夷山在福建。\n[^2]: 见《茶经》\n    一之源。\n\n    第二段。\n[^b]: 据[茶农](https://example.org)说[^1]。\n' +
    '[^t]: 原题《茶》。\n[^x]: 没有地方的注。\n';

  test('are notes to the blocks that call them, in the words of the source, and what nothing calls is told', () => {
    const draft = draftOf('tea.md', text);
    expect(fileOf(draft, 'source.txt')).toBe(
      '武夷山的茶\n山上的茶分三类[^没有]：\n1.正岩，茶农都说那是最好的。\n2.半岩\n',
    );
    expect(notesOf(draft)).toEqual({
      t1: [`${from}原题《茶》。`],
      p1: [`${from}武夷山在福建。`, `${from}见《茶经》一之源。 第二段。`],
      p2: [`${from}据茶农说。`],
    });
    expect(draft.done.join()).toContain('Left out: footnote “没有地方的注。”.');
    expect(draft.done.join()).toContain('in notes.md');
  });

  test('stand with the paragraph where a dateline is parted from it, and with the verse that calls them', () => {
    const news =
      '新华社福州3月5日电（记者李明）今年的茶好。茶农很高兴[^1]。\n\n床前明月光，[^2]\n疑是地上霜。\n\n';
    const draft = draftOf('tea.md', `# 茶\n\n${news}[^1]: 甲。\n[^2]: 乙。\n`);
    expect(fileOf(draft, 'source.txt')).toContain('\n床前明月光，\n疑是地上霜。\n');
    expect(notesOf(draft)).toEqual({ p1: [`${from}甲。`], p2: [`${from}乙。`] });
  });

  test.each([
    '<script>alert(1)</script> &lt;b&gt; &amp;amp;',
    '\\*星\\* 3*4*5 _下_ `码` \\',
    '\\[链\\](x) ![图](y) <https://example.org>',
  ])('are plain text in the notes, whatever they say: %s', (said) => {
    const draft = draftOf('tea.md', `# 茶\n\n今年的茶好[^1]。\n\n[^1]: 注：${said}\n`);
    const [note] = readNotes({ file: 'notes.md', text: fileOf(draft, 'notes.md') }).notes.get('p1')!.note;
    expect(note).toHaveLength(2);
    expect(notesOf(draft)['p1']![0]).toContain('注：');
  });

  test('are in simplified characters where the text is to be', () => {
    const draft = draftOf('tea.md', '# 茶\n\n今年的茶葉好[^1]。\n\n[^1]: 見《茶經》。\n', { simplify: true });
    expect(notesOf(draft)).toEqual({ p1: [`${from}见《茶经》。`] });
  });
});

describe('the footnotes of a saved page', () => {
  const call = (sign: string) =>
    `<p>武夷山的茶分三类${sign}，正岩的茶最好，半岩的茶也不错，洲茶便宜一些。</p>`;

  test.each([
    [
      'as converters of Markdown write them',
      call('<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>'),
      '<section><hr><ol><li id="fn1"><p>见《茶经》。<a href="#fnref1">↩︎</a></p></li></ol></section>',
    ],
    [
      'as wikis write them, saved with whole addresses',
      call('<sup id="cite_ref-茶_1-0"><a href="https://example.org/a#cite_note-%E8%8C%B6-1">[1]</a></sup>'),
      '<ol><li id="cite_note-茶-1"><b><a href="https://example.org/a#cite_ref-%E8%8C%B6_1-0">^</a></b> <style>.a{}</style>见《茶经》。</li></ol>',
    ],
    [
      'as word processors write them',
      call('<a href="#_ftn1" name="_ftnref1">[1]</a>'),
      '<div><p><a href="#_ftnref1" name="_ftn1">[1]</a> 见《茶经》。</p></div>',
    ],
  ])('are notes to the paragraphs that call them, %s', (_, body, list) => {
    const draft = draftOf('page.html', page(body + list));
    expect(fileOf(draft, 'source.txt')).toMatch(
      /^武夷山的茶\n武夷山的茶分三类，正岩[^\n]+\n茶农们说[^\n]+\n$/,
    );
    expect(notesOf(draft)).toEqual({ p1: [`${from}见《茶经》。`] });
  });

  test('are no links of a table of contents that lead back, and no signs that lead nowhere', () => {
    const contents = '<ul><li><a id="c1" href="#s1">1</a> 产区</li></ul>';
    const section = '<h2 id="s1"><a href="#c1">1</a> 产区</h2>';
    const draft = draftOf('page.html', page(contents + section + call('<a href="#n1">[1]</a>')));
    expect(fileOf(draft, 'source.txt')).toContain('\n1 产区\n武夷山的茶分三类[1]，');
    expect(draft.files['notes.md']).toBeUndefined();
  });
});
