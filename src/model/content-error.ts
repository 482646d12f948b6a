/** Where and what is wrong in a person's file, and how to mend it. */
export type Fault = {
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number;
  /** Stable name of the rule that was broken, such as `fix-matches-nothing`. */
  rule: string;
  found: string;
  expected: string;
  hint: string;
};

/** Thrown for input that a person must mend; carries every fault found, not just the first. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describe).join('\n\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

function describe({ file, line, rule, found, expected, hint }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}  ${rule}\n  found:    ${found}\n  expected: ${expected}\n  hint:     ${hint}`;
}
