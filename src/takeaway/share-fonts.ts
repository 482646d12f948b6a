import { initWasm } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { readPackageBytes } from '../language/package-file.ts';

export const fontFamily = 'Noto Serif SC';

const folder = '@fontsource/noto-serif-sc/files/noto-serif-sc';
const files = ['chinese-simplified-600', 'latin-400'];

let painter: Promise<Uint8Array[]> | undefined;

/**
 * Starts the painter of pictures, once, and gives the fonts it paints with, cut down to some letters: reading whole
 * Chinese fonts for each picture would take longer than all else. No font of the machine is used, so that every machine
 * makes the same picture.
 */
export function loadPainter(letters: string): Promise<Uint8Array[]> {
  painter ??= start(letters);
  return painter;
}

async function start(letters: string): Promise<Uint8Array[]> {
  await initWasm(readPackageBytes('@resvg/resvg-wasm/index_bg.wasm'));
  const fonts = files.map((name) =>
    subsetFont(readPackageBytes(`${folder}-${name}-normal.woff2`), letters, { targetFormat: 'sfnt' }),
  );
  return Promise.all(fonts);
}
