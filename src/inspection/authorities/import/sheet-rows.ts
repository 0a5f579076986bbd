import type { cellKind, Sheet } from '#annex-a';
import { isoDay } from '#calendar';

/** A row of a table as texts, with the number a spreadsheet shows for it. */
export type TextRow = { readonly number: number; readonly cells: readonly string[] };

/** The rows of a sheet that hold anything, every cell as a trimmed text: dates in ISO 8601, numbers as they are written without a format. `kinds`
 * are the sheet's own: who reads sheets has them, and the room that makes them is not loaded for the rest. */
export function sheetRows(sheet: Sheet, kinds: typeof cellKind): readonly TextRow[] {
  return [...sheet.rowNumbers].map((number, at) => ({
    number,
    cells: sheet.columns.map((column) => {
      if (column === undefined) return '';
      const payload = column.payloads[at] ?? 0;
      return textOf(sheet, kinds, column.kinds[at] ?? kinds.blank, payload)
        .replaceAll(/\s+/g, ' ')
        .trim();
    }),
  }));
}

function textOf({ strings }: Sheet, kinds: typeof cellKind, kind: number, payload: number): string {
  if (kind === kinds.text || kind === kinds.error) return strings[payload] ?? '';
  if (kind === kinds.date) return isoDay(Math.floor(payload));
  if (kind === kinds.number) return String(payload);
  if (kind === kinds.boolean) return payload === 1 ? 'TRUE' : 'FALSE';
  return '';
}
