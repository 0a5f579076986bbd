import type { FieldKey } from '../../editions/field-keys.ts';
import { rowsByWord } from '../../submission/rows-of.ts';
import { blank, present } from '../../submission/submission.ts';
import type { Question, Verdict } from './question.ts';

/**
 * Whether somebody's id stands in rows of the list with more than one day of an event, up to the reference date: the same day twice is
 * one event told twice.
 */
export const repeatedInList = (idKey: FieldKey, date: FieldKey): Question<Verdict> => ({
  needs: [idKey, date],
  ask: (reader) => {
    const column = reader.column(idKey);
    const days = reader.values(date);
    const rows = rowsByWord(column);
    return (row) => {
      const id = column.values[row];
      if (!present(id)) return 'no id';
      let first = blank;
      for (let at = rows.first(id); at >= 0; at = rows.next(at)) {
        const day = days[at];
        if (!present(day) || day > reader.asAt) continue;
        if (first === blank) first = day;
        else if (first !== day) return true;
      }
      return first === blank ? 'no date of the event can be read' : false;
    };
  },
});
