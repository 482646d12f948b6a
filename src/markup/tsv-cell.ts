/** A value that cannot break its row, and is no formula to a spreadsheet: an apostrophe in front makes it plain text there. */
export function cell(value: string | number): string {
  const line = String(value).replace(/[\t\r\n]+/g, ' ');
  return /^'*[=+\-@"]/.test(line) ? `'${line}` : line;
}

/** The value that such a cell was made from. */
export const fromCell = (text: string): string => (/^'+[=+\-@"]/.test(text) ? text.slice(1) : text);
