import { wrap } from './wrap.ts';

/** One column of a table in the terminal. `weight` says how soon it gives up width to fit; 0 or none: only when nothing else helps. */
export type Column = { readonly heading: string; readonly weight?: number; readonly align?: 'left' | 'right' };

type Rows = readonly (readonly string[])[];

const gap = 2;
const narrowest = 10;

/**
 * Lays rows out as aligned columns that fit `width` characters; long cells wrap inside their column, and no line has spaces at its
 * end. Where even that cannot fit, each row becomes a block of labelled lines. Answers the lines. No colour, so it reads the same on
 * screen, in a file and aloud.
 */
export function table(columns: readonly Column[], rows: Rows, width: number): string[] {
  const widths = widthsThatFit(columns, rows, width);
  if (widths.reduce((sum, n) => sum + n, gap * (columns.length - 1)) > width) return blocks(columns, rows, width);
  const line = (cells: readonly string[]): string[] => {
    const wrapped = columns.map((_, i) => wrap(cells[i] ?? '', widths[i] ?? 1));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) =>
      columns
        .map(({ align }, i) => {
          const text = wrapped[i]?.[row] ?? '';
          return align === 'right' ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  };
  const rule = columns.map((_, i) => '-'.repeat(widths[i] ?? 0)).join(' '.repeat(gap));
  return [...line(columns.map((column) => column.heading)), rule, ...rows.flatMap(line)];
}

function blocks(columns: readonly Column[], rows: Rows, width: number): string[] {
  return rows.flatMap((cells, n) => [
    ...(n === 0 ? [] : ['']),
    ...columns.flatMap(({ heading }, i) => {
      const text = (cells[i] ?? '').replaceAll('\n', ', ');
      return text === '' ? [] : wrap(heading === '' ? text : `${heading}: ${text}`, width);
    }),
  ]);
}

function widthsThatFit(columns: readonly Column[], rows: Rows, width: number): number[] {
  const longest = (i: number, pieces: RegExp) =>
    [columns[i]?.heading ?? '', ...rows.map((row) => row[i] ?? '')].reduce(
      (most, cell) => cell.split(pieces).reduce((max, piece) => Math.max(max, piece.length), most),
      1,
    );
  const widths = columns.map((_, i) => longest(i, /\n/));
  const room = width - gap * (columns.length - 1);
  const flexible = columns.map(({ weight }) => weight ?? 0);
  // First no word is broken, then ids break at their hyphens and slashes; at last every column gives way.
  shrink(
    widths,
    flexible,
    columns.map((_, i) => longest(i, /\s+/)),
    room,
  );
  shrink(
    widths,
    flexible,
    columns.map((_, i) => Math.max(narrowest, longest(i, /[\s/-]+/) + 1)),
    room,
  );
  shrink(
    widths,
    columns.map(() => 1),
    columns.map((_, i) => Math.max(narrowest, longest(i, /[\s/-]+/) + 1)),
    room,
  );
  return widths;
}

// Takes one character at a time from the widest column that may give and is above its least: tables here are small, and the result is even.
function shrink(widths: number[], weights: readonly number[], least: readonly number[], room: number): void {
  for (let excess = widths.reduce((sum, n) => sum + n, 0) - room; excess > 0; excess -= 1) {
    const shares = widths.map((n, i) => ((weights[i] ?? 0) > 0 && n > (least[i] ?? 0) ? n / (weights[i] ?? 1) : 0));
    const most = Math.max(...shares);
    if (most === 0) return;
    const widest = shares.indexOf(most);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}
