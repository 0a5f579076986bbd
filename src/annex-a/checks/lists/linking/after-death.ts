import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import type { Place, Run } from '../../check.ts';
import { rowInWords } from './cells.ts';
import { datedCells } from './dated-cells.ts';
import { deaths } from './deaths.ts';

/** Reports dates of a child that come after its death: one report for each row that has any, at the first of them. */
export function reportAfterDeath(
  { submission, report }: Run,
  events: Readonly<Partial<Record<ListNo, readonly FieldKey[]>>>,
): void {
  for (const { child, place, by, dated } of deaths(submission)) {
    if (by === null || dated === null) continue;
    for (const [no, keys = []] of Object.entries(events)) {
      const list = Number(no) as ListNo;
      const dates = datedCells(submission, list, keys);
      const last = dates.last(child);
      const byRow = new Map<number, { readonly day: number; readonly places: Place[] }>();
      for (let entry = dates.from(child, by + 1); entry >= 0 && entry <= last; entry += 1) {
        const here = dates.place(entry);
        // Dates of the very row that tells the death are for the checks of one row.
        if (here.list === place.list && here.row === place.row) continue;
        const row = byRow.get(here.row);
        if (row) row.places.push(here);
        else byRow.set(here.row, { day: dates.day(entry), places: [here] });
      }
      for (const { day, places } of byRow.values()) {
        const [first, ...rest] = places;
        if (first === undefined) continue;
        report({
          ...first,
          also: [...rest, place, dated],
          details: [day, by, rowInWords(submission, place.list, place.row)],
        });
      }
    }
  }
}

/** What lies after a death. */
export const afterDeathInWords = ([day, died, where]: readonly (number | string)[]): string =>
  `this date, ${writtenDayNumber(Number(day))}, is after the child’s death by ${writtenDayNumber(Number(died))} (${where}).`;
