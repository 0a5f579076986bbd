import type { List } from '../../submission/submission.ts';
import { blank, present } from '../../submission/submission.ts';

/** Days from the first day of a pregnancy, as it is counted, to the birth expected: a child is not conceived before. */
export const pregnancyDays = 280;

/** Days after the day expected by which a child is born in practice. */
export const overdueDays = 21;

/** When the children of a list were born or are expected, by row. */
export interface Births {
  /** The day of birth, `blank` or `unreadable`; `blank` when the list has no such column. */
  readonly born: (row: number) => number;
  /** The day expected, `blank` or `unreadable`; `blank` when the list has no such column. */
  readonly expected: (row: number) => number;
  /** The day of birth or, in its absence, the day expected; `blank` or `unreadable` when there is neither. */
  readonly day: (row: number) => number;
  /** The column that `day` comes from. */
  readonly field: (row: number) => 'date-of-birth' | 'expected-date-of-birth';
  /** Whether the child is not yet born: born after the reference date, or only expected and not long overdue. */
  readonly unborn: (row: number) => boolean;
}

/** The births of a list at a reference date. */
export function birthsOf(list: List, asAt: number): Births {
  const births = list.columns.get('date-of-birth')?.values;
  const expectations = list.columns.get('expected-date-of-birth')?.values;
  const born = (row: number) => births?.[row] ?? blank;
  const expected = (row: number) => expectations?.[row] ?? blank;
  return {
    born,
    expected,
    day: (row) => (born(row) === blank ? expected(row) : born(row)),
    field: (row) => (born(row) === blank ? 'expected-date-of-birth' : 'date-of-birth'),
    unborn: (row) => {
      const day = born(row);
      if (day !== blank) return present(day) && day > asAt;
      return present(expected(row)) && expected(row) >= asAt - overdueDays;
    },
  };
}
