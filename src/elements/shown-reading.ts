let written = (pinyin: string): string => pinyin;

/** Pinyin in the notation that the page shows. */
export const readingShown = (pinyin: string): string => written(pinyin);

/** Sets what writes pinyin in that notation. */
export function showReadingsAs(write: (pinyin: string) => string): void {
  written = write;
}
