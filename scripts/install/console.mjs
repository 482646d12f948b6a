const TICK_MS = 5000;

/**
 * Prints one line of the project's own, told apart from the tools' output by its mark.
 * @param {string} text
 */
export function say(text) {
  console.log(`旁注 ${text}`);
}

/**
 * Prints one such line to standard error.
 * @param {string} text
 */
export function complain(text) {
  console.error(`旁注 ${text}`);
}

/**
 * @param {number} start the time of `performance.now()` at the start, in milliseconds
 * @returns {string} the time since, such as `3.2 s`
 */
export function since(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Awaits a step that prints nothing itself, and says every five seconds how far it is.
 * @template T
 * @param {Promise<T>} work
 * @param {() => string} describe what has been reached, in a few words
 * @returns {Promise<T>}
 */
export async function withProgress(work, describe) {
  const start = performance.now();
  const timer = setInterval(() => say(`  … ${describe()}, ${since(start)}`), TICK_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
