import { writtenDayNumber } from '#calendar';
import { codeInWords } from '../../editions/code-sets/code-places.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import { blank, present } from '../../submission/submission.ts';
import type { Check, Example, Place } from '../check.ts';
import { nameOf } from './cell-words.ts';
import { type CodesOf, memberOf } from './codes-of.ts';

/** A rule that a legal status or a placement of list 8 lasts so many days at most. */
export interface DurationRule extends Pick<Check, 'id' | 'title' | 'severity' | 'editions' | 'source'> {
  readonly look: CodesOf;
  readonly start: FieldKey;
  /** The most days from the start, which is day 0. */
  readonly days: number;
  readonly todo: string;
  readonly failing: Example;
  readonly passing: Example;
}

/** The check of such a rule: up to the day the child ceased to be looked after, or else the reference date. */
export function lastedTooLong({ look, start, days, todo, ...rest }: DurationRule): Check {
  const looked = memberOf(look);
  return {
    ...rest,
    scope: 'row',
    needs: [{ 8: [look.field, start] }],
    run: ({ values, optional, asAt, report }) => {
      const starts = values(8, start);
      const ends = optional(8, 'looked-after-end');
      values(8, look.field).forEach((value, row) => {
        if (looked[value] !== 1) return;
        const from = starts[row];
        const given = ends?.[row] ?? blank;
        const to = given === blank ? asAt : given;
        if (!present(from) || !present(to) || to - from <= days) return;
        const also: Place[] = [{ list: 8, row, field: start }];
        if (given !== blank) also.push({ list: 8, row, field: 'looked-after-end' });
        report({ list: 8, row, field: look.field, also, details: [value, from, to] });
      });
    },
    message: ([value, from, to]) =>
      `the ${nameOf(look.field)} ${codeInWords(look.set, Number(value))} lasted ${Number(to) - Number(from)} days from ${writtenDayNumber(Number(from))} to ${writtenDayNumber(Number(to))}, more than the ${days} it can. ${todo}`,
  };
}
