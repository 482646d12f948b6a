const OPENING = 'To be filled in';

/** A text that stands where a person has to write: `To be filled in: the title in English`. The report lists such fields. */
export function placeholder(what: string): string {
  return `${OPENING}: ${what}`;
}

/** Whether a text is still a placeholder. */
export function isPlaceholder(text: string): boolean {
  return text.startsWith(OPENING);
}
