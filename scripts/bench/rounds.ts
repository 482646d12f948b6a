/** Milliseconds of processor time that a subject and its baseline took, and the ratio of both. */
export type Comparison = { subject: number; baseline: number; ratio: number };

/**
 * Runs a baseline and a subject in turns, after a turn to warm up, and gives the median of each and of the ratios of the
 * turns. Processor time, not the clock: other programs then disturb only through the caches.
 */
export function compare(rounds: number, baseline: () => void, subject: () => void): Comparison {
  const turns = Array.from({ length: rounds + 1 }, () => [cpuTime(baseline), cpuTime(subject)] as const);
  return summary(turns.slice(1));
}

/** The median of turns of a baseline and a subject, and of the ratios within the turns. */
export function summary(turns: readonly (readonly [baseline: number, subject: number])[]): Comparison {
  return {
    baseline: median(turns.map(([baseline]) => baseline)),
    subject: median(turns.map(([, subject]) => subject)),
    ratio: median(turns.map(([baseline, subject]) => subject / baseline)),
  };
}

/** The middle value; of an even number of values the mean of the two in the middle. Throws a RangeError for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('no values, no median');
  return (low + high) / 2;
}

/** Milliseconds of processor time, user and system, that this process spends on some work. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
