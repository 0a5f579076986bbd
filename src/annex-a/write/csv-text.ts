import { slashedDay } from '#calendar';
import type { CellValue } from './cell-value.ts';
import { neutralised } from './formula-like.ts';

const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** Rows as the text of a CSV file: commas, lines ended by CR LF, dates as dd/mm/yyyy, and nothing that runs as a formula. */
export function csvText(rows: Iterable<readonly CellValue[]>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'string') return quoted(neutralised(cell));
  return 'day' in cell ? slashedDay(Math.floor(cell.day)) : csvCell(cell.value);
}

const quoted = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
