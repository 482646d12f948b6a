import type { z } from 'astro/zod';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a map',
  record: 'a map',
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
};

/** What a schema expects of a value that does not fit it, in plain words; undefined leaves it to the schema. */
export function expectedOf(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `one of ${keysOf(issue.inst).join(', ')}`;
    case 'invalid_union':
      return `one of ${optionsOf(issue.inst).flatMap(keysOf).join(', ')}, and its value`;
    case 'invalid_type':
      return [TYPES[issue.expected] ?? issue.expected, ...withKeys(keysOf(issue.inst))].join(' with ');
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return undefined;
  }
}

const withKeys = (keys: readonly string[]): string[] => (keys.length ? [keys.join(', ')] : []);

type Definition = { shape?: object; options?: readonly unknown[] };

/** What a schema is made of; zod tells it of any schema, but in no common type. */
const definitionOf = (schema: unknown): Definition =>
  (schema as { _zod?: { def: Definition } } | undefined)?._zod?.def ?? {};

const keysOf = (schema: unknown): string[] => Object.keys(definitionOf(schema).shape ?? {});

const optionsOf = (schema: unknown): readonly unknown[] => definitionOf(schema).options ?? [];
