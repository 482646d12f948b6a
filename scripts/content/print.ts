import type { Outcome } from './failure.ts';

/** Prints how a task ended, and sets the exit code. A reader such as `head` may close the pipe before the end. */
export function print({ code, text }: Outcome): void {
  const stream = code === 0 ? process.stdout : process.stderr;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  stream.write(`${text}\n`);
  process.exitCode = code;
}

/** Tells that the arguments of a script are not as its usage says, and why if that is known. */
export function printUsage(usage: string, error?: Error): void {
  print({ code: 1, text: error ? `${error.message}\n\n${usage}` : usage });
}
