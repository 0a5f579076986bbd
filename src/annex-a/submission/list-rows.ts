import type { FieldKey } from '../editions/field-keys.ts';
import type { ListNo } from '../editions/model.ts';
import { cellKind, type Sheet } from '../sheets/sheet.ts';
import type { Heading } from './headings/match-headings.ts';
import type { Remark } from './submission.ts';

export interface ListRows {
  /** Places among the sheet's rows. */
  readonly rows: Int32Array;
  readonly remarks: readonly Remark[];
}

/**
 * The rows of a list in a sheet: those below its headings that hold something in a column of the list. Rows that only
 * repeat the headings, or hold something beside the columns alone, are told and left out.
 */
export function listRows(
  sheet: Sheet,
  no: ListNo,
  headingPlace: number,
  columns: ReadonlyMap<FieldKey, Heading>,
): ListRows {
  const { rowNumbers } = sheet;
  const total = rowNumbers.length;
  const held = new Uint8Array(total);
  for (const { index } of columns.values()) {
    const kinds = sheet.columns[index]?.kinds;
    if (kinds === undefined) continue;
    for (let place = headingPlace + 1; place < total; place += 1) if (kinds[place] !== cellKind.blank) held[place] = 1;
  }
  const again = headingsAgain(sheet, headingPlace, columns);
  const rows = new Int32Array(Math.max(0, total - headingPlace - 1));
  const beside = tally();
  const repeated = tally();
  const gaps = tally();
  let kept = 0;
  for (let place = headingPlace + 1; place < total; place += 1) {
    const number = rowNumbers[place] ?? 0;
    const before = place === 0 ? number - 1 : (rowNumbers[place - 1] ?? 0);
    if (number > before + 1) gaps.add(before + 1, number - before - 1);
    if (held[place] === 0) beside.add(number);
    else if (again(place)) repeated.add(number);
    else {
      rows[kept] = place;
      kept += 1;
    }
  }
  const remarks: Remark[] = [];
  if (gaps.count > 0) remarks.push({ kind: 'blank-rows', list: no, count: gaps.count, first: gaps.first });
  if (beside.count > 0) remarks.push({ kind: 'rows-beside-list', list: no, count: beside.count, first: beside.first });
  if (repeated.count > 0) {
    remarks.push({ kind: 'headings-again', list: no, count: repeated.count, first: repeated.first });
  }
  return { rows: rows.slice(0, kept), remarks };
}

function tally() {
  return {
    count: 0,
    first: 0,
    add(number: number, count = 1) {
      if (this.count === 0) this.first = number;
      this.count += count;
    },
  };
}

/** Tells a row that repeats the headings, as a printed page does, from a row of the list. */
function headingsAgain(
  sheet: Sheet,
  headingPlace: number,
  columns: ReadonlyMap<FieldKey, Heading>,
): (place: number) => boolean {
  if (headingPlace < 0) return () => false;
  const headings = [...columns.values()];
  const same = (place: number, { text, index }: Heading): boolean => {
    const cells = sheet.columns[index];
    if (cells?.kinds[place] !== cellKind.text) return false;
    return (sheet.strings[cells.payloads[place] ?? 0] ?? '').trim() === text;
  };
  const [first, second] = headings;
  return (place) =>
    ((first !== undefined && same(place, first)) || (second !== undefined && same(place, second))) &&
    headings.filter((heading) => same(place, heading)).length * 2 > headings.length;
}
