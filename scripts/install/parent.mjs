const EVERY_MS = 1000;

/**
 * Ends this process when the shell that npm started it in has gone: npm passes SIGTERM on to its shell alone,
 * which would leave us behind. Does nothing if npm did not start us.
 */
export function endWithNpm() {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS).unref();
}
