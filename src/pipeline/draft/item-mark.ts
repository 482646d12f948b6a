/**
 * The number that an ordered list shows before an item, as Chinese texts set it: `1.茶叶`. It is no text of the file, but
 * of what its readers see. `start` is the list's first number, `at` how many items come before.
 */
export const itemMark = (start: number | null | undefined, at: number): string => `${(start ?? 1) + at}.`;
