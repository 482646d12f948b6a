import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodejieba from 'nodejieba';

// After so many parts the texts are many, and the whole dictionary is quicker than a part for each.
const MOST_PARTS = 3;

// nodejieba holds one dictionary for the whole process: these are the texts that it was last loaded for.
let texts = '';
let loads = 0;

/** Loads of jieba's dictionary what a text needs, if that is not there yet; `partFor` makes the dictionary for a text. */
export function prepareFor(text: string, partFor: (text: string) => string): void {
  if (loads > MOST_PARTS || (loads > 0 && texts.includes(text))) return;
  const all = `${texts}\n${text}`;
  load(loads < MOST_PARTS ? partFor(all) : undefined);
  texts = all;
  loads += 1;
}

/** Loads a dictionary, or the whole; not the weights of keywords, which take most of a second and nothing here asks for. */
function load(dictionary: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-jieba-'));
  const [dict, idfDict] = [join(folder, 'words'), join(folder, 'weights')];
  try {
    writeFileSync(idfDict, '的 1\n');
    if (dictionary) writeFileSync(dict, dictionary);
    nodejieba.load(dictionary ? { dict, idfDict } : { idfDict });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
