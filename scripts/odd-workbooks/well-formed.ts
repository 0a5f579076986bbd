import { cellKind, type Sheet } from '../../src/annex-a/sheets/sheet.ts';

/** What is wrong with the form of a sheet that was read; null when nothing is. */
export function malformation({ rowNumbers, columns, strings }: Sheet): string | null {
  for (let row = 0; row < rowNumbers.length; row += 1) {
    if ((rowNumbers[row] ?? 0) <= (row === 0 ? 0 : (rowNumbers[row - 1] ?? 0)))
      return `row ${row} is not after the one before`;
  }
  const held = new Uint8Array(rowNumbers.length);
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    if (column.kinds.length !== held.length || column.payloads.length !== held.length)
      return `column ${index} is too long`;
    let holds = false;
    for (let row = 0; row < held.length; row += 1) {
      const kind = column.kinds[row] ?? -1;
      const payload = column.payloads[row] ?? Number.NaN;
      if (kind === cellKind.blank) continue;
      held[row] = 1;
      holds = true;
      const isWord = kind === cellKind.text || kind === cellKind.error;
      if (isWord ? strings[payload] === undefined : Number.isNaN(payload))
        return `row ${row} of column ${index} is no cell`;
    }
    if (!holds) return `column ${index} is blank`;
  }
  if (columns.length > 0 && columns.at(-1) === undefined) return 'the last column is blank';
  return held.includes(0) ? 'a row is blank' : null;
}
