import { addMonthsToDay } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import { present } from '../../submission/submission.ts';
import type { Question, Verdict } from './question.ts';

/** Whether it lasted some months or more from one date to another. */
export const lastedMonths = (months: number, start: FieldKey, end: FieldKey): Question<Verdict> => ({
  needs: [start, end],
  ask: (reader) => {
    const starts = reader.values(start);
    const ends = reader.values(end);
    const lackOfStart = reader.lack(start);
    const lackOfEnd = reader.lack(end);
    return (row) => {
      const from = starts[row];
      const to = ends[row];
      if (!present(from)) return lackOfStart(from);
      if (!present(to)) return lackOfEnd(to);
      return to < from ? 'it ended before it started' : to >= addMonthsToDay(from, months);
    };
  },
});
