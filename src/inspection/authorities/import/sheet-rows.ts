import { cellKind, type Sheet } from '#annex-a';
import { isoDay } from '#calendar';

/** A row of a table as texts, with the number a spreadsheet shows for it. */
export type TextRow = { readonly number: number; readonly cells: readonly string[] };

/** The rows of a sheet that hold anything, every cell as a trimmed text: dates in ISO 8601, numbers as they are written without a format. */
export function sheetRows(sheet: Sheet): readonly TextRow[] {
  return [...sheet.rowNumbers].map((number, at) => ({
    number,
    cells: sheet.columns.map((column) => {
      if (column === undefined) return '';
      const payload = column.payloads[at] ?? 0;
      return textOf(sheet, column.kinds[at] ?? cellKind.blank, payload)
        .replaceAll(/\s+/g, ' ')
        .trim();
    }),
  }));
}

function textOf({ strings }: Sheet, kind: number, payload: number): string {
  if (kind === cellKind.text || kind === cellKind.error) return strings[payload] ?? '';
  if (kind === cellKind.date) return isoDay(Math.floor(payload));
  if (kind === cellKind.number) return String(payload);
  if (kind === cellKind.boolean) return payload === 1 ? 'TRUE' : 'FALSE';
  return '';
}
