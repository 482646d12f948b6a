/** The rows of a table as text, by the character that parts its cells. In quotes, a cell may hold that and line breaks. */
export function rowsOf(text: string, separator: string): string[][] {
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\n]*))([${separator}\\n]|$)`, 'gy');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.replace(/\r\n?/g, '\n').matchAll(cell)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value));
}
