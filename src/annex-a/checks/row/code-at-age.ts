import { wholeYearsBetween, writtenDayNumber } from '#calendar';
import { codeInWords } from '../../editions/code-sets/code-places.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { blank, present } from '../../submission/submission.ts';
import type { Check, Example, Place } from '../check.ts';
import { nameOf } from './cell-words.ts';
import { type CodesOf, memberOf } from './codes-of.ts';

/** A rule that some codes are for some ages only. */
export interface AgeRule extends Pick<Check, 'id' | 'title' | 'severity' | 'editions' | 'source'> {
  readonly list: ListNo;
  readonly look: CodesOf;
  /** The date at which the age counts. Empty or not submitted, the reference date counts; null: always the reference date. */
  readonly on: FieldKey | null;
  /** The youngest age in years, by the day on which it counts; null: none then. */
  readonly from?: (day: number) => number | null;
  /** The age in years from which it is too late. */
  readonly under?: number;
  readonly failing: Example;
  readonly passing: Example;
}

/** The check of such a rule, by ages in whole years. */
export function codeAtAge(rule: AgeRule): Check {
  const { list, look, on, from, under, ...rest } = rule;
  const looked = memberOf(look);
  return {
    ...rest,
    scope: 'row',
    needs: [{ [list]: ['date-of-birth', look.field] }],
    run: ({ values, optional, asAt, report }) => {
      const births = values(list, 'date-of-birth');
      const days = on === null ? null : optional(list, on);
      values(list, look.field).forEach((value, row) => {
        if (looked[value] !== 1) return;
        const birth = births[row];
        const given = days?.[row] ?? blank;
        const day = given === blank ? asAt : given;
        if (!present(birth) || !present(day)) return;
        const age = wholeYearsBetween(birth, day);
        const least = from?.(day) ?? null;
        if ((least === null || age >= least) && (under === undefined || age < under)) return;
        const also: Place[] = [{ list, row, field: 'date-of-birth' }];
        if (on !== null && given !== blank) also.push({ list, row, field: on });
        const bound = least !== null && age < least ? `those of ${least} and over` : `those under ${under}`;
        report({ list, row, field: look.field, also, details: [value, age, day, bound] });
      });
    },
    message: ([value, age, day, bound]) =>
      `the ${nameOf(look.field)} is ${codeInWords(look.set, Number(value))}, which is for ${bound}, and the age on ${writtenDayNumber(Number(day))} was ${age}. Correct the code or the date of birth.`,
  };
}
