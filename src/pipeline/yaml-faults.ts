import type { z } from 'astro/zod';
import type { Fault } from '../model/content-error.ts';
import { fault } from './fault.ts';
import type { TextFile, YamlPlaces } from './types.ts';
import { nearest, slipHint } from './yaml-slips.ts';

type Issue = z.core.$ZodIssue;
type Checked = TextFile & YamlPlaces & { valueAt: (path: readonly PropertyKey[]) => unknown };

const lineOfText = (text: string, line: number): string => text.split('\n', line)[line - 1] ?? '';

// Enough to know a line by
const SHOWN = 60;

const INDENT_OR_QUOTE = 'indent with spaces; quote a value that holds ": " or starts with a mark';
const TWICE = /keys must be unique/;
const COLUMN = /same column|without - indicator/;
const SAME_COLUMN = 'begin it below the first letter of the key or item above that it belongs with';
const ONCE = 'remove one of the two; a list goes on under the first';

/** The fault of a file that is no YAML, by the parser's message. */
export function syntaxFault({ file, text }: TextFile, line: number, message: string): Fault {
  const [why = ''] = message.replace(/ at line \d+[^]*/, '').split('\n');
  const written = lineOfText(text, line);
  const found = [written.trim().slice(0, SHOWN), why].filter((part) => part !== '').join('  — ');
  const usual = COLUMN.test(why) ? SAME_COLUMN : INDENT_OR_QUOTE;
  const hint = TWICE.test(why) ? ONCE : (slipHint(written) ?? usual);
  return fault({ file, line }, 'yaml-syntax', found, 'valid YAML 1.2', hint);
}

/** The faults of values that are not what a file of this kind has; of a misspelt key only that it is one, not what lacks for it. */
export function shapeFaults(issues: readonly Issue[], checked: Checked): Fault[] {
  const meant = new Set(issues.flatMap((issue) => meantKeys(issue).map((key) => placeKey(issue.path, key))));
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => keyFault(key, issue, checked));
    if (issue.code === 'custom' && [...meant].some((place) => place.startsWith(placeKey(issue.path))))
      return [];
    const isMeant = meant.has(placeKey(issue.path.slice(0, -1), issue.path.at(-1)));
    return isMeant && checked.valueAt(issue.path) === undefined ? [] : [valueFault(issue, checked)];
  });
}

const placeKey = (path: readonly PropertyKey[], key: PropertyKey = ''): string =>
  [...path, key].map(String).join('\0');

/** The keys that misspelt ones were probably meant to be. */
const meantKeys = (issue: Issue): string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.flatMap((key) => nearest(key, knownKeys(issue)) ?? []) : [];

/** The keys that may stand there, as `expectedOf` lists them. */
const knownKeys = ({ message }: Issue): string[] => message.replace(/^one of /, '').split(', ');

function keyFault(key: string, issue: Issue, { file, text, lineOf }: Checked): Fault {
  const line = lineOf([...issue.path, key]);
  const near = nearest(key, knownKeys(issue));
  const hint =
    slipHint(lineOfText(text, line)) ??
    (near ? `did you mean ${near}? else remove it` : 'check its spelling, or remove it');
  return fault({ file, line }, 'yaml-unknown-key', key, issue.message, hint);
}

function valueFault({ path, message }: Issue, { file, text, lineOf, valueAt }: Checked): Fault {
  const value = valueAt(path);
  const line = lineOf(path);
  const shown = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
  const found = `${path.map(String).join('.') || 'the file'}: ${shown}`;
  const mend = value === undefined ? `add ${String(path.at(-1))}` : 'compare with an entry that works';
  const told = fault({ file, line }, 'yaml-shape', found, message, slipHint(lineOfText(text, line)) ?? mend);
  // What is missing from the whole file has no line
  return value === undefined && path.length === 1 ? withoutLine(told) : told;
}

function withoutLine({ line: _, ...rest }: Fault): Fault {
  return rest;
}
