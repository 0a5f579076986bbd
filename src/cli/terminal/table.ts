/** One column of a table in the terminal. `weight` says how much of the spare width it takes; 0 keeps its natural width. */
export type Column = { readonly heading: string; readonly weight?: number; readonly align?: 'left' | 'right' };

const gap = 2;
const narrowest = 12;

/**
 * Lays rows out as aligned columns that fit `width` characters; long cells wrap inside their column, and no line has spaces
 * at its end. Answers the lines, heading first. No colour, so it reads the same on screen, in a file and aloud.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = widthsThatFit(columns, rows, width);
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
  const heading = line(columns.map((column) => column.heading));
  const rule = columns.map((_, i) => '-'.repeat(widths[i] ?? 0)).join(' '.repeat(gap));
  return [...heading, rule, ...rows.flatMap(line)];
}

function widthsThatFit(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const longest = (column: Column, i: number, pieces: RegExp) =>
    [column.heading, ...rows.map((row) => row[i] ?? '')].reduce(
      (most, cell) => cell.split(pieces).reduce((max, piece) => Math.max(max, piece.length), most),
      1,
    );
  const widths = columns.map((column, i) => longest(column, i, /\n/));
  const room = width - gap * (columns.length - 1);
  // First no word is broken; only where that cannot fit are words cut.
  shrink(
    columns,
    widths,
    columns.map((column, i) => longest(column, i, /\s+/)),
    room,
  );
  shrink(
    columns,
    widths,
    columns.map(() => narrowest),
    room,
  );
  return widths;
}

// Takes one character at a time from the widest flexible column above its least width: tables here are small, and the result is even.
function shrink(columns: readonly Column[], widths: number[], least: readonly number[], room: number): void {
  const sum = () => widths.reduce((total, n) => total + n, 0);
  for (let excess = sum() - room; excess > 0; excess -= 1) {
    const shares = widths.map((n, i) => {
      const weight = columns[i]?.weight ?? 0;
      return weight > 0 && n > (least[i] ?? 0) ? n / weight : 0;
    });
    const most = Math.max(...shares);
    if (most === 0) return;
    const widest = shares.indexOf(most);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

/** Breaks a text into lines of at most `width` characters at spaces; a longer word is cut. Keeps the text's own line ends. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (let word of paragraph.split(/\s+/).filter((w) => w !== '')) {
      while (word.length > width) {
        if (line !== '') lines.push(line);
        lines.push(word.slice(0, width));
        word = word.slice(width);
        line = '';
      }
      if (line === '') line = word;
      else if (line.length + 1 + word.length <= width) line += ` ${word}`;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
    return lines;
  });
}
