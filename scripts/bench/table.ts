import type { Figure } from './figure.ts';

const HEADER = ['', 'figure', 'baseline', '', 'ratio', 'goal', 'met'];
const RIGHT = new Set([1, 3, 4]);

/** Figures as lines of a table whose columns stand below one another in a terminal. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = [HEADER, ...figures.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, RIGHT.has(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ what, value, baseline, ratio, goal }: Figure): string[] {
  return [
    what,
    value,
    baseline?.name ?? '',
    baseline?.value ?? '',
    ratio === undefined ? '' : ratio.toFixed(ratio < 10 ? 2 : 0),
    goal ? goal.text + (goal.budget ? ' (budget)' : '') : '',
    goal ? (goal.met ? 'yes' : 'NO') : '',
  ];
}

function pad(cell: string, width: number, right: boolean): string {
  const gap = ' '.repeat(width - widthOf(cell));
  return right ? gap + cell : cell + gap;
}

/** Columns that a text takes in a terminal, where a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
