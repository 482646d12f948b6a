/** Where a part stands in a text, without overlaps, as offsets in UTF-16 units. */
export function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && part; at = text.indexOf(part, at + part.length))
    found.push(at);
  return found;
}

/** Whether an address (`p7s2`) lies in the place a fix is limited to: the same sentence, its block, or anywhere. */
export function isWithin(address: string, place: string | undefined): boolean {
  return place === undefined || address === place || address.replace(/s\d+$/, '') === place;
}
