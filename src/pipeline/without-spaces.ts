/** A text without its spaces, which a text may have or lose and be the same. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');

/** Whether two texts are the same but for their spaces. */
export const sameText = (one: string, other: string): boolean => withoutSpaces(one) === withoutSpaces(other);
