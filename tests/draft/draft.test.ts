import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConverter } from '../../src/language/converter.ts';
import { articleSource } from '../../src/model/article-source.ts';
import { ContentError } from '../../src/model/content-error.ts';
import { faultsOf } from '../pipeline/builders.ts';
import { draftOf, fileOf, news, seed } from './texts.ts';

const aboutOf = (draft: ReturnType<typeof draftOf>) =>
  articleSource.parse(parse(fileOf(draft, 'article.yaml')));
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

// 台北市長宣布新計畫。專家認為，這對學生來說是好消息。 as iconv encodes it
const big5 = bytesOf(
  'a578a55fa5abaaf8abc5a5acb773ad70b565a143b14dae61bb7bacb0a141b36fb9efbec7a5cda8d3bba1ac4fa66eaef8aea7a143',
);

const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>新的大桥通车_新华网</title>
<meta property="og:site_name" content="新华网"><meta name="author" content="张三">
<meta property="article:published_time" content="2024-03-05T10:00:00+08:00"></head><body>
<nav><a href="/">首页</a></nav><div class="article"><h1>新的大桥通车</h1>
<p>\u3000\u3000昨天，新的大桥通车了。很多市民前来参观，他们都说，大桥很漂亮，&#8203;以后上班方便多了。</p>
<h2>投资</h2><p>大桥总投资二十亿元，<b>历时</b>四年，<br>全长三公里。</p>
<ul><li>双向六车道</li></ul><script>document.title = '坏'</script></div><footer>版权所有</footer></body></html>`;

const markdown = `---
title: 春天的故事
author: 李华
date: 2020-04-01
---
# 春天的故事

春天来了，*花*都开了。孩子们
在[公园](https://example.org)里玩。

## 游戏

- 第一件事：放风筝。

> 引用：“春天真好！”

<script>alert(1)</script>
`;

describe('the source', () => {
  test('is a plain text byte for byte, and nothing else is kept', () => {
    const draft = draftOf('seed.txt', seed);
    expect(draft.files['source.txt']).toEqual(seed);
    expect(Object.keys(draft.files)).toEqual([
      'source.txt',
      'article.yaml',
      'translation.md',
      'fixes.yaml',
      'names-to-confirm.yaml',
    ]);
  });

  test('is the article of a saved page, a block a line; the page is kept beside', () => {
    const draft = draftOf('page.html', page);
    expect(fileOf(draft, 'source.txt')).toBe(
      '新的大桥通车\n昨天，新的大桥通车了。很多市民前来参观，他们都说，大桥很漂亮，以后上班方便多了。\n' +
        '投资\n大桥总投资二十亿元，历时四年，\n全长三公里。\n双向六车道\n',
    );
    expect(fileOf(draft, 'original.html')).toBe(page);
    expect(draft.done.join()).toContain('1 invisible characters');
    expect(aboutOf(draft)).toMatchObject({
      title: { zh: '新的大桥通车' },
      publisher: { zh: '新华网', en: 'Xinhuanet' },
      date: '2024-03-05',
      byline: { zh: '张三', en: 'Zhang San' },
    });
  });

  test('is known to be a page by its first characters too', () => {
    expect(draftOf('page.txt', page).files['original.html']).toBeDefined();
  });

  test('is the text of Markdown, a block a line; what is left out is said', () => {
    const draft = draftOf('spring.md', markdown);
    expect(fileOf(draft, 'source.txt')).toBe(
      '春天的故事\n春天来了，花都开了。孩子们在公园里玩。\n游戏\n第一件事：放风筝。\n引用：“春天真好！”\n',
    );
    expect(fileOf(draft, 'original.md')).toBe(markdown);
    expect(draft.done.join()).toContain('Left out: html “<script>alert(1)</script>”.');
    expect(aboutOf(draft)).toMatchObject({ title: { zh: '春天的故事' }, date: '2020-04-01' });
    expect(fileOf(draft, 'article.yaml')).not.toContain('# guess: A short line');
  });

  test('has the rows of a Markdown table as lines, and not what is struck out', () => {
    const table = '# 周末\n\n| 时间 | 活动 |\n| ---- | ---- |\n| 早上8~9点 | **跑步** |\n| 10~11点 | |\n';
    const draft = draftOf('plan.md', `${table}\n我们~~不~~去公园。![花](a.png)\n`);
    expect(fileOf(draft, 'source.txt')).toBe(
      '周末\n时间\u3000活动\n早上8~9点\u3000跑步\n10~11点\n我们去公园。\n',
    );
    expect(draft.done.join()).toContain('Left out: image “花”, struck out “不”.');
  });

  test('has the verses of Markdown as lines, and what it breaks, but not wrapped prose', () => {
    const verses = '> 好雨知时节，\n> **当春**乃发生。\n\n';
    const broken = '床前明月光  \n疑是地上霜\n\n';
    const prose = '雨落在草地上，草就绿了，花就红了，\n春天就来了。\n';
    expect(fileOf(draftOf('poem.md', `# 诗\n\n${verses}${broken}${prose}`), 'source.txt')).toBe(
      '诗\n好雨知时节，\n当春乃发生。\n床前明月光\n疑是地上霜\n雨落在草地上，草就绿了，花就红了，春天就来了。\n',
    );
  });

  test('has the items of a Markdown list with their numbers', () => {
    const list = '# 产区\n\n分三类：\n\n3. **正岩**\n4. 半岩\n   - 外围\n\n- 洲茶\n\n';
    const draft = draftOf('tea.md', list);
    expect(fileOf(draft, 'source.txt')).toBe('产区\n分三类：\n3.正岩\n4.半岩\n外围\n洲茶\n');
  });

  test('has the items of an ordered list of a saved page with their numbers', () => {
    const list =
      '<ol start="3"><li>正岩</li>\n<li><p><b>半岩</b>，外围</p><ul><li>洲茶</li></ul></li></ol><ul><li>外山</li></ul>';
    expect(fileOf(draftOf('page.html', page.replace('<h2>', `${list}<h2>`)), 'source.txt')).toContain(
      '\n3.正岩\n4.半岩，外围\n洲茶\n外山\n',
    );
  });

  test('has the rows of a table of a saved page as lines, but not those of a table that only lays it out', () => {
    const row = '<tr>\n <th>季节\n</th>\n <td><ruby>成人<rt>chéngrén</rt></ruby></td><td></td></tr>';
    const layout = '<table><tr><td><p>左边的一段。</p></td><td><p>右边的一段。</p></td></tr></table>';
    const table = `<table><caption>票价</caption>${row}<tr><td>春天</td><td>30元</td></tr></table>${layout}`;
    const draft = draftOf('page.html', page.replace('<h2>', `${table}<h2>`));
    expect(fileOf(draft, 'source.txt')).toContain(
      '\n票价\n季节\u3000成人\n春天\u300030元\n左边的一段。\n右边的一段。\n',
    );
  });

  test('of a saved page is without the pinyin above its characters', () => {
    const ruby = '<ruby>今天<rp>(</rp><rt>jīntiān</rt><rp>)</rp></ruby>';
    expect(fileOf(draftOf('page.html', page.replace('昨天', ruby)), 'source.txt')).toContain(
      '\n今天，新的大桥通车了。',
    );
  });

  test.each([
    ['a page without an article', 'a.html', '<!doctype html><p>hello</p>', 'source-no-article'],
    ['Markdown without Chinese', 'a.md', '# Hello\n', 'source-no-article'],
    ['an empty file', 'a.txt', '', 'source-empty'],
    ['an empty page', 'a.html', '', 'source-no-article'],
    ['a picture', 'a.html', bytesOf('89504e470d0a1a0a0000000d49484452ff00fe'), 'source-encoding'],
    [
      'a picture by another name',
      'a.txt',
      bytesOf('89504e470d0a1a0a0000000d49484452ff00fe'),
      'source-encoding',
    ],
    ['a PDF file', 'a.pdf', '%PDF-1.4\n', 'source-document'],
    ['an RTF file', 'a.rtf', '{\\rtf1 \\u22270?}', 'source-document'],
    ['a file of Word', 'a.docx', bytesOf('504b030414000600'), 'source-document'],
    ['a file of an old Word', 'a.doc', bytesOf('d0cf11e0a1b11ae1'), 'source-document'],
    ['broken UTF-8', 'a.txt', bytesOf('e696b0e6a1a50ae58c'), 'source-encoding'],
    ['of two encodings', 'a.txt', bytesOf(`${'e696b0e6a1a50a'.repeat(9)}b1b1d4bc`), 'source-encoding'],
    [
      'Markdown in two encodings',
      'a.md',
      bytesOf(`${'e696b0e6a1a50a'.repeat(9)}b1b1d4bc`),
      'source-encoding',
    ],
    ['a text with NUL', 'a.txt', '标题\0', 'source-unreadable'],
    ['a text with a zero-width space', 'a.txt', '标\u200b题', 'source-unreadable'],
    ['a text that reverses an order', 'a.txt', '标\u202e题', 'source-unreadable'],
    ['a lone surrogate', 'a.txt', Buffer.from('\ufeff标\ud800题', 'utf16le'), 'source-encoding'],
    ['a sentence without end', 'a.txt', `标题\n${'很'.repeat(100_000)}`, 'sentence-too-long'],
  ])('is refused where it is %s', (_, file, text, rule) => {
    expect(faultsOf(() => draftOf(file, text))).toMatchObject([{ file, rule }]);
  });

  test('with a sentence without end is refused with its line', () => {
    expect(faultsOf(() => draftOf('a.txt', `标题\n好。\n${'很'.repeat(3000)}`))).toMatchObject([{ line: 3 }]);
  });
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\ufeff大桥通车\n昨天，新的大桥通车了。')],
  ['UTF-16 LE', Buffer.from('\ufeff大桥通车\n昨天，新的大桥通车了。', 'utf16le')],
  ['UTF-16 BE', Buffer.from('\ufeff大桥通车\n昨天，新的大桥通车了。', 'utf16le').swap16()],
  // As iconv encodes it
  ['GB18030', bytesOf('b4f3c7c5cda8b3b50ad7f2ccecA3acd0c2b5c4b4f3c7c5cda8b3b5c1cba1a3')],
])('a text in %s is drafted', (_, bytes) => {
  const draft = draftOf('a.txt', bytes);
  expect(draft.files['source.txt']).toEqual(bytes);
  expect(fileOf(draft, 'translation.md')).toContain('<!-- p1s1 昨天，新的大桥通车了。 -->');
});

test.each([
  ['UTF-8', Buffer.from('大桥通车。'), false],
  ['UTF-16LE', Buffer.from('\ufeff大桥通车。', 'utf16le'), false],
  ['UTF-16BE', Buffer.from('\ufeff大桥通车。', 'utf16le').swap16(), false],
  ['UTF-16LE', Buffer.from('大桥通车。', 'utf16le'), true],
  ['GB18030', bytesOf('b4f3c7c5cda8b3b5a1a3'), true],
  ['Big5', big5, true],
])('the encoding is told, and whether it is a guess: %s', (encoding, bytes, isGuess) => {
  const [told] = draftOf('a.txt', bytes).done;
  expect(told).toContain(encoding);
  expect(told?.includes('a guess')).toBe(isGuess);
});

test('rare characters stay, whatever plane they are of', () => {
  const text = '𠮷野家𰻞面，ü\u0323，\ue000，葛\u{e0100}，👩🏽‍🚀。';
  expect(fileOf(draftOf('a.txt', text), 'translation.md')).toContain(`<!-- p1s1 ${text} -->`);
});

describe('traditional script', () => {
  test('is left as it is, and that is said', () => {
    const draft = draftOf('big5.txt', big5);
    expect(draft.files['source.txt']).toEqual(big5);
    expect(draft.done.join()).toContain('traditional script');
  });

  test('has the blocks, names and examples of its simplified twin', () => {
    const text =
      '夜间图书馆开放\n本报台北讯（记者林雅婷）　图书馆从下个月起开放。\n局长陈国华说，欢迎大家来。\n来源：中央社 作者：张伟\n';
    const [simplified, traditional] = [text, loadConverter().toTraditional(text)].map((one) =>
      draftOf('a.txt', one),
    );
    const kinds = (draft: typeof simplified) =>
      fileOf(draft!, 'article.yaml').match(/^ *- (?:headline|dateline|heading|paragraph)/gm);
    expect(kinds(traditional)).toEqual(kinds(simplified));
    expect(fileOf(traditional!, 'names-to-confirm.yaml')).toBe(fileOf(simplified!, 'names-to-confirm.yaml'));
    expect(traditional!.names.map((name) => name.text)).toContain('陈国华');
    expect(fileOf(traditional!, 'fixes.yaml')).toContain('圖書館');
    expect(aboutOf(traditional!)).toMatchObject({ byline: { zh: '林雅婷', en: 'Lin Yating' } });
  });

  test('is converted where a person asks for it; the text as received is kept', () => {
    const draft = draftOf('big5.txt', big5, { simplify: true });
    expect(fileOf(draft, 'source.txt')).toBe('台北市长宣布新计划。专家认为，这对学生来说是好消息。\n');
    expect(draft.files['original.txt']).toEqual(big5);
    expect(draft.done.join()).toContain('by OpenCC');
  });

  test('is not seen in simplified text', () => {
    expect(draftOf('news.txt', news).done.join()).not.toContain('traditional');
  });
});

describe('article.yaml', () => {
  test('has what was found and guessed, and a reason at each guess', () => {
    const draft = draftOf('seed.txt', seed);
    expect(aboutOf(draft)).toMatchObject({
      title: { zh: '北约与俄罗斯反导合作搁浅分歧严重', en: 'To be filled in: the title in English' },
      publisher: { zh: '新华网', en: 'Xinhuanet' },
      date: '2026-06-08',
      place: { zh: '布鲁塞尔', en: 'Brussels' },
      byline: { zh: '张伟', en: 'Zhang Wei' },
      rights: expect.stringMatching(/^To be filled in: /) as string,
    });
    expect(fileOf(draft, 'article.yaml')).toMatch(/# guess: .*\ndate: 2026-06-08\n/);
  });

  test('has the author of a byline, and leaves the English of what is no person to be filled in', () => {
    const story = '船匠\n本刊记者 周晓琳\n陈海生修了五十年木船，今年六十八岁。\n他住在海边。\n';
    expect(aboutOf(draftOf('story.txt', story)).byline).toEqual({ zh: '周晓琳', en: 'Zhou Xiaolin' });
    const { byline } = aboutOf(draftOf('spring.md', markdown.replace('李华', '语文组')));
    expect(byline).toEqual({ zh: '语文组', en: 'To be filled in: the author in English' });
  });

  test('has the title that a person gives, in either language', () => {
    expect(aboutOf(draftOf('news.txt', news, { title: '新协议' })).title.zh).toBe('新协议');
    const { zh, en } = aboutOf(draftOf('news.txt', news, { title: 'A new agreement' })).title;
    expect([zh, en]).toEqual(['中国与哈萨克斯坦签署能源合作协议 ——双方将共建天然气管道', 'A new agreement']);
  });

  test.each(['": }\n- x', '# 标题', "'", '标题: &a *b', '---', '{process.exit()}', '\u2028！'])(
    'keeps a title such as %j as text',
    (title) => {
      const text = `好${title}`;
      expect(aboutOf(draftOf('news.txt', news, { title: text })).title.zh).toBe(text);
    },
  );
});

describe('the slug', () => {
  test.each([
    ['中国与哈萨克斯坦', 'zhongguo-yu-hasakesitan'],
    ['iPhone 15 上市！', 'iphone-15-shangshi'],
    ['../../绿色', 'lvse'],
  ])('of %s is its pinyin', (title, slug) => {
    expect(draftOf('news.txt', news, { title }).slug).toBe(slug);
  });

  test('is what a person gives', () => {
    expect(draftOf('news.txt', news, { slug: 'energy' }).slug).toBe('energy');
  });
});

describe('translation.md', () => {
  test('has a line for each sentence below its Chinese', () => {
    expect(fileOf(draftOf('a.txt', '大桥通车\n他说：“好。”她也说好。'), 'translation.md')).toMatch(
      /\n\n<!-- t1s1 大桥通车 -->\n# …\n\n<!-- p1s1 他说：“好。” -->\n…\n<!-- p1s2 她也说好。 -->\n…\n$/,
    );
  });

  test('holds a text that would end its comments', () => {
    const lines = fileOf(
      draftOf('a.txt', '大桥通车\n他说 --> ok --!> 好。<!-- 不好'),
      'translation.md',
    ).split('\n');
    const open = lines.filter((line) => line !== '…' && !/^<!-- \S+ ((?!--).)* -->$|^(# …)?$/.test(line));
    expect(open.slice(3)).toEqual([]);
  });
});

test('a fault is a ContentError that names the file as the person does', () => {
  expect(() => draftOf('/texts/none.txt', 'none')).toThrow(ContentError);
  expect(faultsOf(() => draftOf('/texts/none.txt', 'none'))[0]?.file).toBe('/texts/none.txt');
});
