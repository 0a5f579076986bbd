import type { Block } from '../document.ts';
import { damaged } from './damaged.ts';
import { plain } from './marks.ts';

type Contents = Extract<Block, { kind: 'contents' }>['entries'];

export const isRow = (line: string): boolean => line.startsWith('|');

/** The cells of a row as written, their outer spaces gone. A bar behind a backslash belongs to the text. */
export function readRow(line: string): string[] {
  const cells: string[] = [];
  let start = 1;
  for (let i = 1; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '|') {
      cells.push(trimmed(line.slice(start, i)));
      start = i + 1;
    }
  }
  // A last cell whose closing bar was left out.
  if (trimmed(line.slice(start)) !== '') cells.push(trimmed(line.slice(start)));
  return cells;
}

const trimmed = (cell: string) => cell.replace(/^[ \t]+|[ \t]+$/g, '');

/** The rows without the row of dashes that Markdown wants under the first. */
export function withoutRule(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const second = rows[1];
  const isRule = second !== undefined && second.length > 0 && second.every((cell) => /^:?-+:?$/.test(cell));
  return isRule ? [...rows.slice(0, 1), ...rows.slice(2)] : [...rows];
}

/** The entries of a contents list: title and page, the page left empty where the report prints none. */
export function contentsFrom(rows: readonly (readonly string[])[], index: number): Contents {
  return withoutRule(rows)
    .slice(1)
    .map(([title = '', page = '', ...more], i) => {
      const isPage = page === '' || /^\d+$/.test(page);
      // Comment, heading row and rule stand before the first entry.
      if (!isPage || more.length > 0)
        damaged(index + 3 + i, 'is no contents entry, which is a title and a page number');
      return { title: plain(title), page: page === '' ? null : Number(page) };
    });
}
