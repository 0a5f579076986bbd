import { addMonthsToDay, wholeYearsBetween } from '#calendar';
import { blank, type List, present, type Submission, unreadable } from '../../submission/submission.ts';

/** The age of a child who is not born yet. */
export const unborn = -1;

const oldest = 130;
const known = new WeakMap<List, Int32Array>();

/**
 * The age of each row of a list at the reference date, in whole years: from the date of birth, or where there is none from the age
 * as submitted; `unborn` where the birth is to come. `blank` and `unreadable` as in columns.
 */
export function ages(submission: Submission, list: List): Int32Array {
  const already = known.get(list);
  if (already !== undefined) return already;
  const { asAt } = submission;
  const births = list.columns.get('date-of-birth')?.values;
  const expected = list.columns.get('expected-date-of-birth')?.values;
  const given = list.columns.get('age')?.values;
  // Who was born on the day for an age or before has reached it: one comparison instead of two calendars a row.
  const reached = Int32Array.from({ length: oldest + 1 }, (_, age) => addMonthsToDay(asAt, -12 * age));
  const made = new Int32Array(list.rows);
  for (let row = 0; row < list.rows; row += 1) {
    const birth = births?.[row] ?? blank;
    if (present(birth)) made[row] = birth > asAt ? unborn : ageOf(birth, asAt, reached);
    else if (birth === blank && present(expected?.[row])) made[row] = unborn;
    else {
      const age = given?.[row] ?? blank;
      made[row] = present(age) ? age : birth === unreadable ? unreadable : age;
    }
  }
  known.set(list, made);
  return made;
}

function ageOf(birth: number, asAt: number, reached: Int32Array): number {
  let age = Math.floor((asAt - birth) / 365.25);
  if (age >= oldest) return wholeYearsBetween(birth, asAt);
  while (birth <= (reached[age + 1] ?? -Infinity)) age += 1;
  while (birth > (reached[age] ?? Infinity)) age -= 1;
  return age;
}
