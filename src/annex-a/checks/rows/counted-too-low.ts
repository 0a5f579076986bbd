import { addMonthsToDay } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { rowsByWord } from '../../submission/rows-of.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition, type Place } from '../check.ts';

/** A count of earlier events that cannot be lower than those the list itself has. */
export interface CountedTooLow extends Pick<Check, 'id' | 'title' | 'source' | 'failing' | 'passing'> {
  readonly list: ListNo;
  readonly date: FieldKey;
  readonly count: FieldKey;
  /** The months before the latest that are counted; null: ever. */
  readonly months: number | null;
  /** What is counted, one and several. */
  readonly what: readonly [string, string];
}

/**
 * A check of such a count on the latest row of each child. Authorities count the present event or leave it out, so no
 * more is asked for than the days before it.
 */
export function countedTooLow({ list: no, date, count, months, what, ...rest }: CountedTooLow): Check {
  return {
    ...rest,
    severity: 'query',
    scope: 'rows',
    editions: everyEdition,
    needs: [{ [no]: ['child-id', date, count] }],
    run: ({ list, asAt, values, report }) => {
      const column = list(no).columns.get('child-id');
      if (column === undefined) return;
      const rows = rowsByWord(column);
      const days = values(no, date);
      const counts = values(no, count);
      column.values.forEach((word, firstRow) => {
        if (rows.first(word) !== firstRow || rows.next(firstRow) < 0) return;
        const dated: { readonly row: number; readonly day: number }[] = [];
        for (let row = firstRow; row >= 0; row = rows.next(row)) {
          const day = days[row];
          if (present(day) && day <= asAt) dated.push({ row, day });
        }
        const latestDay = dated.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY);
        const latest = dated.filter(({ day }) => day === latestDay).map(({ row }) => row);
        const [at] = latest;
        const counted = latest.map((row) => counts[row]).filter(present);
        const from = months === null ? Number.NEGATIVE_INFINITY : addMonthsToDay(latestDay, -months);
        const before = dated.filter(({ day }) => day < latestDay && day >= from);
        const held = new Set(before.map(({ day }) => day)).size;
        if (at === undefined || counted.length === 0 || Math.max(...counted) >= held) return;
        const also: Place[] = [
          { list: no, row: at, field: date },
          ...before.map(({ row }) => ({ list: no, row, field: date })),
        ];
        report({ list: no, row: at, field: count, also, details: [Math.max(...counted), held] });
      });
    },
    message: ([counted, held]) =>
      `${counted} ${counted === 1 ? what[0] : what[1]} ${counted === 1 ? 'is' : 'are'} counted, but the list itself has ${held} before this one. Is the count right?`,
  };
}
