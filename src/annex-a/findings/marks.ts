import type { Severity } from '../checks/check.ts';
import { type DescribedFinding, sheetAt } from '../checks/described.ts';
import type { Submission } from '../submission/submission.ts';

/** What is marked on one cell: how it stands out, and what is said of it. */
interface Mark {
  readonly row: number;
  readonly column: number;
  severity: Severity;
  readonly messages: string[];
  /** Findings beyond those whose words are kept. */
  more: number;
}

/** How many findings a cell's note tells in words. */
const toldPerCell = 5;

/** The marks of one sheet by its cells. */
export type SheetMarks = ReadonlyMap<number, Mark>;

/** A cell as one number: rows up to 1,048,576 times columns up to 16,384 stay exact. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

export const sheetKey = (file: string, sheet: string): string => `${file}\n${sheet}`;

/** Every cell that a finding concerns, by file and sheet. What concerns a whole row is marked on its first column. */
export function marksOf(submission: Submission, findings: Iterable<DescribedFinding>): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<number, Mark>>();
  for (const { list: no, index: row, field, message, severity, also } of findings) {
    if (no === null || row === null) continue;
    const places = [{ list: no, index: row, field }, ...also];
    for (const place of places) {
      const list = submission.lists.get(place.list);
      const number = list?.rowNumbers[place.index];
      if (list === undefined || number === undefined) continue;
      const { file, sheet } = sheetAt(list, place.index);
      const column = place.field === null ? 0 : list.columns.get(place.field)?.index;
      if (column !== undefined) mark(sheets, sheetKey(file, sheet), number, column, severity, message);
    }
  }
  return sheets;
}

function mark(
  sheets: Map<string, Map<number, Mark>>,
  sheet: string,
  row: number,
  column: number,
  severity: Severity,
  message: string,
): void {
  const marks = sheets.get(sheet) ?? new Map<number, Mark>();
  sheets.set(sheet, marks);
  const key = cellKey(row, column);
  const known = marks.get(key);
  if (known === undefined) marks.set(key, { row, column, severity, messages: [message], more: 0 });
  else {
    if (severity === 'error') known.severity = 'error';
    if (known.messages.includes(message)) return;
    if (known.messages.length < toldPerCell) known.messages.push(message);
    else known.more += 1;
  }
}
