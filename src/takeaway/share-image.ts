import { Resvg } from '@resvg/resvg-wasm';
import type { FrontMatter } from '../model/front-matter.ts';
import { site } from '../site.ts';
import { fontFamily, loadPainter } from './share-fonts.ts';
import { fitting, type Fitted } from './share-lines.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** What networks ask for: the picture is shown at half of it, or cut to less at its right and left. */
export const shareSize = { width: 1200, height: 630 };

const margin = 96;
const room = shareSize.width - 2 * margin;
const lineHeight = 1.3;
const colours = { paper: '#fbf8f1', ink: '#231f1a', soft: '#675e52', accent: '#9c3325', rule: '#e0d8c8' };

/** The letters that the pictures of some articles have, for which fonts are cut. */
export const shareLetters = (articles: readonly FrontMatter[]): string =>
  [...new Set(articles.map((article) => textsOf(article).join('')).join('') + '…')].toSorted().join('');

/** The picture of an article that a shared link shows, as PNG: its titles, its publisher and its date. */
export async function shareImage(article: FrontMatter, letters: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await loadPainter(letters);
  const font = { loadSystemFonts: false, fontBuffers, defaultFontFamily: fontFamily };
  const drawing = new Resvg(shareDrawing(article), { font });
  const picture = drawing.render();
  const png = new Uint8Array(picture.asPng());
  picture.free();
  drawing.free();
  return png;
}

function textsOf({ title, publisher, date }: FrontMatter): string[] {
  return [title.zh, title.en, publisher.zh, publisher.en, date, ' · ', site.name.zh, site.name.en];
}

/** The picture as SVG, set as the pages are: Chinese large, its English below, at the foot what it is from. */
export function shareDrawing({ title, publisher, date }: FrontMatter): string {
  const chinese = fitting(title.zh, room, [84, 68, 56, 44]);
  const english = fitting(title.en, room, [36, 30]);
  const { width, height } = shareSize;
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<g font-family="${fontFamily}">
<text x="${margin}" y="108" font-size="36" fill="${colours.ink}"><tspan fill="${colours.accent}">${site.name.zh}</tspan> ${site.name.en}</text>
${linesAt(264, chinese, colours.ink)}
${linesAt(264 + chinese.lines.length * chinese.size * lineHeight, english, colours.soft)}
<rect x="${margin}" y="514" width="${room}" height="2" fill="${colours.rule}"/>
${linesAt(564, { size: 30, lines: [`${publisher.zh} ${publisher.en} · ${date}`] }, colours.soft)}
</g>
</svg>`.text;
}

const linesAt = (top: number, { size, lines }: Fitted, colour: string): Xml[] =>
  lines.map(
    (line, index) =>
      xml`<text x="${margin}" y="${Math.round(top + index * size * lineHeight)}" font-size="${size}" fill="${colour}">${line}</text>`,
  );

/** What the picture shows, for those who do not see it. */
export const shareText = ({ title, publisher, date }: FrontMatter): string =>
  `${title.zh} ${title.en} · ${publisher.zh} ${publisher.en} · ${date}`;
