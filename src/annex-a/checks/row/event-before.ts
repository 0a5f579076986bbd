import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { present } from '../../submission/submission.ts';
import type { Check, Example, Run } from '../check.ts';
import { eventOf } from './event-words.ts';

/** A rule that an event is not before another. The same day is never out of order. */
export interface OrderRule extends Pick<Check, 'id' | 'title' | 'severity' | 'editions' | 'source'> {
  readonly list: ListNo;
  readonly event: FieldKey;
  /** What comes first; where that cell is empty or unreadable the next is asked, so that a gap hides nothing. */
  readonly notBefore: readonly [FieldKey, ...FieldKey[]];
  /** Rows for which the rule does not hold. */
  readonly unless?: (run: Run) => (row: number) => boolean;
  readonly failing: Example;
  readonly passing: Example;
}

/** The check of such a rule. */
export function eventBefore(rule: OrderRule): Check {
  const { list, event, notBefore, unless, ...rest } = rule;
  const todo = rule.severity === 'error' ? 'Correct one of the two dates.' : 'Is one of the two dates wrong?';
  return {
    ...rest,
    scope: 'row',
    needs: [{ [list]: [event, notBefore[0]] }],
    run: (run) => {
      const firsts = notBefore.map((field) => ({ field, values: run.optional(list, field) }));
      const excepted = unless?.(run);
      run.values(list, event).forEach((day, row) => {
        if (!present(day)) return;
        for (const { field, values } of firsts) {
          const first = values?.[row];
          if (!present(first)) continue;
          if (day < first && !excepted?.(row)) {
            run.report({ list, row, field: event, also: [{ list, row, field }], details: [day, first, field] });
          }
          return;
        }
      });
    },
    message: ([day, first, field]) =>
      `${eventOf(event)} on ${writtenDayNumber(Number(day))}, before ${eventOf(String(field))} on ${writtenDayNumber(Number(first))}. ${todo}`,
  };
}
