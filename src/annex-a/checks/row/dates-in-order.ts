import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';

/** Two dates of a row, the second of which may not come before the first. */
export interface DatesInOrder extends Pick<Check, 'id' | 'title' | 'severity' | 'source' | 'failing' | 'passing'> {
  readonly editions?: Check['editions'];
  /** The list, the date that comes first, and the date that comes then: one line for each pair that the check is about. */
  readonly pairs: readonly (readonly [ListNo, FieldKey, FieldKey])[];
  /** Whether both may fall on one day. */
  readonly sameDay: boolean;
  /** What is wrong, with the dates written out, and what to do. */
  readonly words: (then: string, first: string) => string;
}

/** A check of the order of two dates. It looks first at the later one. A date that is blank or unreadable is passed over. */
export function datesInOrder({ editions = everyEdition, pairs, sameDay, words, ...rest }: DatesInOrder): Check {
  return {
    ...rest,
    scope: 'row',
    editions,
    needs: pairs.map(([list, first, then]) => ({ [list]: [first, then] })),
    run: ({ needs, lists: [list], values, report }) => {
      const [first, then] = (list && needs[list.no]) ?? [];
      if (list === undefined || first === undefined || then === undefined) return;
      const firsts = values(list.no, first);
      const thens = values(list.no, then);
      thens.forEach((end, row) => {
        const start = firsts[row];
        if (!present(end) || !present(start) || end > start || (sameDay && end === start)) return;
        report({
          list: list.no,
          row,
          field: then,
          also: [{ list: list.no, row, field: first }],
          details: [end, start],
        });
      });
    },
    message: ([then, first]) => words(writtenDayNumber(Number(then)), writtenDayNumber(Number(first))),
  };
}
