import type { KeptFindings } from '../lists/kept-findings.ts';
import type { SheetOfFile } from '../lists/sent-files.ts';

/** Bytes, about: what a finding, a cell with its value, and a text beside its characters take. */
export const ofFinding = 500;
const ofCell = 13;
const ofText = 40;

/** Bytes, about, that a submission takes when it is open. Sheets of one workbook have their texts in common. */
export function weightOf({ findings }: Pick<KeptFindings, 'findings'>, sheets: readonly SheetOfFile[]): number {
  let weight = findings.length * ofFinding;
  for (const { sheet } of sheets) {
    const columns = sheet.columns.filter((column) => column !== undefined).length;
    weight += columns * sheet.rowNumbers.length * ofCell;
  }
  for (const texts of new Set(sheets.map(({ sheet }) => sheet.strings))) {
    for (const text of texts) weight += ofText + text.length;
  }
  return weight;
}
