import allowWorkers from '../elements/allow-workers.js?raw';
import applySettings from '../elements/apply-settings.js?raw';
import { settings } from '../i18n/settings.ts';
import { site } from '../site.ts';

const known = JSON.stringify(
  Object.fromEntries(settings.map(({ name, options }) => [name, options.map(([value]) => value)])),
);
const base = JSON.stringify(site.base);
// Comments are for whoever works on it
const code = `${applySettings}${allowWorkers}`.replaceAll(/\/\*\*[^]*?\*\/\s*|^\s*\/\/.*\n/gm, '');

/** The script that runs before a page is painted. */
export const inHead = `${code}applySettings(${known});allowWorkers(${base});`;
