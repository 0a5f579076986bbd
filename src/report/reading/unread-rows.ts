// Rows of the judgement table on a first page whose grade cannot be read: they stay rows, and are not taken for numbered paragraphs.
import type { Line } from './lines.ts';
import { type Row, tableRows } from './table-rows.ts';

/** So many rows without any readable grade are a table still. */
const fewest = 3;

/** The lines that open with the label of a row that was not found, with whatever stands in the place of the grade. */
export function unreadRows(lines: readonly Line[], found: readonly Row[], taken: ReadonlySet<number>): Row[] {
  const unread: Row[] = [];
  for (const { number, label } of tableRows) {
    if (found.some(({ cells }) => cells[1] === label)) continue;
    const opening = new RegExp(`^(?:\\d(?:\\.\\d)?\\.? *)?${label}(?![a-z])`, 'i');
    const line = lines.find(({ text, number: at }) => !taken.has(at) && text.length < 160 && opening.test(text));
    if (line === undefined) continue;
    unread.push({ cells: [number, label, line.text.replace(opening, '').trim()], line: line.number });
  }
  return found.length > 0 || unread.length >= fewest ? unread : [];
}
