import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** Bytes that a page brings before anybody touches it, packed by brotli; fonts are packed as they are. */
export type PageWeight = { html: number; css: number; js: number; fonts: number; elements: number };

/**
 * Weighs a page of a built site, whose addresses begin with `base`. Scripts count with all that they import at once;
 * what they import later, by `import()`, does not.
 */
export function weighPage(dist: string, base: string, path: string): PageWeight {
  const read = (file: string) => readFileSync(join(dist, file));
  const html = read(join(path, 'index.html'));
  const { document } = parseHTML(html.toString());
  const files = (selector: string) => filesNamed(document.querySelectorAll(selector), base);
  const sheets = files('link[rel=stylesheet]');
  const modules = withImports(files('script[src], link[rel=modulepreload]'), (file) => read(file).toString());
  const fonts = sheets.flatMap((sheet) => fontsOf(sheet, base, read(sheet).toString()));
  const sum = (all: Iterable<string>, weigh: (content: Uint8Array) => number) =>
    [...new Set(all)].reduce((total, file) => total + weigh(read(file)), 0);
  return {
    html: packed(html),
    css: sum(sheets, packed),
    js: sum(modules, packed),
    fonts: sum([...files('link[as=font]'), ...fonts], ({ length }) => length),
    elements: document.querySelectorAll('*').length,
  };
}

function filesNamed(elements: Iterable<Element>, base: string): string[] {
  return [...elements].map((element) =>
    (element.getAttribute('src') ?? element.getAttribute('href') ?? '').slice(base.length),
  );
}

/** The size of a text or file after brotli at its best, as good hosts send it. */
export function packed(content: string | Uint8Array): number {
  return brotliCompressSync(content).length;
}

/** Modules with those that they import statically, `import{a}from"./b.js"` or `import"./b.js"`, and so on. */
export function withImports(files: readonly string[], read: (file: string) => string): Set<string> {
  const reached = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const imports = read(file).matchAll(/\b(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.[^"']+)["']/g);
    for (const [, name = ''] of imports) queue.push(posix.join(dirname(file), name));
  }
  return reached;
}

function fontsOf(sheet: string, base: string, css: string): string[] {
  const urls = css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g);
  return [...urls].map(([, url = '']) =>
    url.startsWith('/') ? url.slice(base.length) : posix.join(dirname(sheet), url),
  );
}
