/** One line of the bench: what was measured, against what, and whether that is good enough. */
export type Figure = {
  what: string;
  /** With its unit, as a reader sees it. */
  value: string;
  /** What the value is held against, by name, in the same unit. */
  baseline?: { name: string; value: string };
  /** Value by baseline. */
  ratio?: number;
  goal?: Goal;
};

/** What is wanted. A goal that is a budget fails the bench where it is missed; others depend on the machine, or are still far. */
export type Goal = { text: string; met: boolean; budget: boolean };

/** A goal that a number stays at or below a limit. */
export function atMost(value: number, limit: number, unit = '', budget = false): Goal {
  return { text: `≤ ${limit}${unit && ` ${unit}`}`, met: value <= limit, budget };
}

/** A goal that a number is above another. */
export function above(value: number, limit: number, name: string): Goal {
  return { text: `above ${name}`, met: value > limit, budget: false };
}

/** The figures whose budget is overdrawn. */
export function overdrawn(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ goal }) => goal?.budget && !goal.met);
}

/** A share in per cent, such as `97.3 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Bytes in thousands, as the budgets count them: `12.3 kB`. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes in millions: `12.3 MB`. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Milliseconds as seconds: `1.24 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
