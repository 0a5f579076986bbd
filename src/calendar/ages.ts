import { DateError } from './date-error.ts';
import { writtenDate } from './written-date.ts';

/**
 * The age in whole years, on a date, of a person born on another. A year is complete at the start of the anniversary
 * (Family Law Reform Act 1969 s9, outside the founding documents). Who was born on 29 February grows a year older on
 * 1 March in a year without that day: our decision, as the Act does not say.
 * Throws a DateError when `on` is before the birth.
 */
export function wholeYears(birth: Temporal.PlainDate, on: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(on, birth) < 0) {
    throw new DateError(
      `No age on ${writtenDate(on)}: that is before the birth on ${writtenDate(birth)}. Correct one of the two dates.`,
    );
  }
  const anniversaryToCome = on.month < birth.month || (on.month === birth.month && on.day < birth.day);
  return on.year - birth.year - (anniversaryToCome ? 1 : 0);
}
