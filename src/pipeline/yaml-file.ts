import type { z } from 'astro/zod';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Range,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { ContentError, type Fault } from '../model/content-error.ts';
import { fault } from './fault.ts';
import { remember } from './remember.ts';
import type { TextFile, YamlPlaces } from './types.ts';
import { unreadablePaths } from './unreadable.ts';
import { expectedOf } from './yaml-expected.ts';
import { shapeFaults, syntaxFault } from './yaml-faults.ts';

type Path = readonly PropertyKey[];

/** A valid YAML file: its value, and the line on which the value at a path starts. */
export type YamlFile<T> = YamlPlaces & { value: T };

/** Parses and checks a YAML file; throws a ContentError with the line of every fault. An empty file is `whenEmpty`. */
export function readYaml<T>(
  { file, text }: TextFile,
  schema: z.ZodType<T>,
  whenEmpty?: unknown,
): YamlFile<T> {
  const lines = new LineCounter();
  // Lists and maps within each other without end are more than the parser can hold
  const document = orFault({ file, text }, () =>
    parseDocument(text, { lineCounter: lines, uniqueKeys: false }),
  );
  const lineAt = (offset: number) => lines.linePos(offset).line;
  // Those after the first are for the most part its consequences
  const [broken] = document.errors;
  if (broken) throw new ContentError([syntaxFault({ file, text }, lineAt(broken.pos[0]), broken.message)]);
  const again = repeatedKey(document);
  if (again) throw new ContentError([syntaxFault({ file, text }, lineAt(again.range![0]), TWICE)]);
  const lineOf = (path: Path) => lineAt(offsetOf(document, path));
  const value: unknown = orFault({ file, text }, (): unknown =>
    document.toJS({ maxAliasCount: MOST_ALIASES }),
  );
  const unreadable = unreadablePaths(value).map((path) => unreadableFault({ file, lineOf }, path));
  if (unreadable.length) throw new ContentError(unreadable);
  const checked = schema.safeParse(value ?? whenEmpty, { error: expectedOf });
  if (checked.success) return { value: checked.data, file, lineOf };
  const valueAt = (path: Path) => document.getIn(path);
  throw new ContentError(shapeFaults(checked.error.issues, { file, text, lineOf, valueAt }));
}

const TWICE = 'Map keys must be unique';

/** The first key that stands in its map for the second time; the parser would compare each with all before it. */
function repeatedKey(document: Document): Scalar | undefined {
  let again: Scalar | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      const seen = new Set<unknown>();
      again = keys.find(({ value }) => seen.size === seen.add(value).size);
      return again && visit.BREAK;
    },
  });
  return again;
}

// Aliases expand to at most this many nodes, so that a small file cannot grow into a large one in memory.
const MOST_ALIASES = 100;

/** What some work of the parser gives; where it fails, a fault of the file as a whole. */
function orFault<T>(file: TextFile, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ContentError([syntaxFault(file, 1, error instanceof Error ? error.message : String(error))]);
  }
}

function unreadableFault({ file, lineOf }: YamlPlaces, path: Path): Fault {
  return fault(
    { file, line: lineOf(path) },
    'yaml-unreadable',
    `${path.map(String).join('.')}: an escape such as "\\u200b" for a character that cannot be seen`,
    'characters that a reader can see',
    'remove it',
  );
}

/** Where a path's key or item starts; of a path that is not there, the nearest part that is. */
function offsetOf({ contents }: Document, path: Path): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const key of path) {
    const pair = isMap(node) ? pairsOf(node).get(String(key)) : undefined;
    const item = isSeq(node) ? node.items[Number(key)] : undefined;
    const start = pair ? pair.key.range : (item as { range?: Range } | undefined)?.range;
    if (!start) return offset;
    offset = start[0];
    node = pair ? pair.value : item;
  }
  return offset;
}

type Keyed = Pair<Scalar>;

/** The pairs of a map by their keys: lines are asked for entry by entry, of files that may have thousands. */
const pairsOf = remember(
  ({ items }: YAMLMap) =>
    new Map(
      items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair as Keyed] as const] : [])),
    ),
);
