/** One column of a table in the terminal. `weight` says how much of the spare width it takes; 0 keeps its natural width. */
export type Column = { readonly heading: string; readonly weight?: number; readonly align?: 'left' | 'right' };

const gap = 2;

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
  const natural = columns.map((column, i) =>
    Math.max(
      1,
      column.heading.length,
      ...rows.map((row) => Math.max(0, ...(row[i] ?? '').split('\n').map((l) => l.length))),
    ),
  );
  const room = width - gap * (columns.length - 1);
  let excess = natural.reduce((sum, n) => sum + n, 0) - room;
  const widths = [...natural];
  // Takes one character at a time from the widest flexible column: tables here are small, and the result is even.
  while (excess > 0) {
    let widest = -1;
    for (const [i, column] of columns.entries()) {
      const flexible = (column.weight ?? 0) > 0 && (widths[i] ?? 0) > 12;
      if (
        flexible &&
        (widest < 0 || (widths[i] ?? 0) / (column.weight ?? 1) > (widths[widest] ?? 0) / (columns[widest]?.weight ?? 1))
      ) {
        widest = i;
      }
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
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
