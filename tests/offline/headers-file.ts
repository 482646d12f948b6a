/** The rules of a `_headers` file: header by name for each path. */
export function rulesOf(file: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  for (const line of file.trimEnd().split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) [...rules.values()].at(-1)!.set(name, value!);
    else rules.set(line, new Map());
  }
  return rules;
}

/** The headers that a host sets at a path, by such a file. */
export function headersAt(path: string, file: string): Record<string, string> {
  const matching = [...rulesOf(file)].filter(([rule]) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
  );
  return Object.fromEntries(matching.flatMap(([, headers]) => [...headers]));
}
