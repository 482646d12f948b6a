import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../model/content-error.ts';
import { site, type Site } from '../model/site.ts';
import { readText } from './read-file.ts';
import { readYaml } from './yaml-file.ts';

/** What `site.yaml` of a content folder says. Throws a ContentError where it is absent or has faults. */
export function loadSite(content: string): Site {
  const file = join(content, 'site.yaml');
  if (!existsSync(file)) throw missing(file);
  return readYaml(readText(file), site).value;
}

function missing(file: string): ContentError {
  const expected = 'name and tagline in both languages, address and base of the site';
  const hint =
    'copy content/site.yaml of Pangzhu and change it, or set PANGZHU_CONTENT to the folder of your texts';
  return new ContentError([{ file, rule: 'file-missing', found: 'no such file', expected, hint }]);
}
