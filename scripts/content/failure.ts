import { ContentError } from '../../src/model/content-error.ts';

/** How a task ended: its exit code, and what to print. */
export type Outcome = { code: 0 | 1; text: string };

/** What to tell of a task that failed: faults of content, or a disk that refuses. Other errors are faults of the program and thrown on. */
export function failure(error: unknown): Outcome {
  const told = error instanceof ContentError ? error : refusalOf(error);
  if (!told) throw error;
  return { code: 1, text: `${told.message}\n\nNothing was changed: ${told.faults.length} to mend.` };
}

/** A full disk, a folder without rights, a name too long: what the system says, as a fault. */
function refusalOf(error: unknown): ContentError | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const file = 'path' in error ? String(error.path) : 'the content folder';
  const expected = 'a folder that can be read and written, on a disk with room';
  const hint = 'see to that and run it again; what is half done then is finished or undone';
  return new ContentError([{ file, rule: 'disk', found: error.message, expected, hint }]);
}
