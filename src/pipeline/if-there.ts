/** What a task on a file gives; nothing where the file is gone. */
export function ifThere<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What the system calls an error: `ENOENT`. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
