/** Widths of characters in ems, near enough to break lines by: Chinese takes one, letters about half. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, character) => width + (/[\u2E80-\uFFEF\u{20000}-\u{3FFFF}“”‘’…—]/u.test(character) ? 1 : 0.54),
    0,
  );

/** A text in lines that are no wider than some room: English breaks at spaces, Chinese there and between characters. */
function brokenLines(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/ |[\u0021-\u2E7F]+|[^]/gu) ?? []) {
    if (widthOf(line + piece) * size <= room) line += piece;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line].map((each) => each.trim()).filter(Boolean);
}

/** Lines of a text, and the size they are set in. */
export type Fitted = { size: number; lines: string[] };

/** The lines that a text of this kind may take. */
const most = 2;

/** A text at the largest of some sizes at which two lines hold it; what is too long for the smallest ends in dots. */
export function fitting(text: string, room: number, sizes: readonly number[]): Fitted {
  const tried = sizes.map((size) => ({ size, lines: brokenLines(text, room, size) }));
  const { size, lines } = tried.at(-1)!;
  const short = [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`];
  return tried.find((fitted) => fitted.lines.length <= most) ?? { size, lines: short };
}
