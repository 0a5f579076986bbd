import { bankHolidays, bankHolidayYears } from './bank-holidays.ts';
import { dayNumber, toDayNumber, weekday } from './day-numbers.ts';

const first = dayNumber(bankHolidayYears.first, 1, 1);
const last = dayNumber(bankHolidayYears.last, 12, 31);

let counted: Int32Array | null = null;

/** How many working days lie from the first known day up to and including each day: one walk, then every answer is a subtraction. */
function workingDaysUpTo(): Int32Array {
  if (counted !== null) return counted;
  const holidays = new Set<number>();
  for (let year: number = bankHolidayYears.first; year <= bankHolidayYears.last; year += 1) {
    for (const { date } of bankHolidays(year)) holidays.add(toDayNumber(date));
  }
  counted = new Int32Array(last - first + 1);
  let count = 0;
  for (let day = first; day <= last; day += 1) {
    if (weekday(day) <= 5 && !holidays.has(day)) count += 1;
    counted[day - first] = count;
  }
  return counted;
}

/**
 * How many working days it takes to come from one day to another: the first is not counted, the last is; negative when
 * `to` is before `from`. As `workingDaysBetween`, on day numbers; null when a day is outside the years whose bank
 * holidays are known.
 */
export function workingDaysFromTo(from: number, to: number): number | null {
  if (from < first || from > last || to < first || to > last) return null;
  const upTo = workingDaysUpTo();
  return (upTo[to - first] ?? 0) - (upTo[from - first] ?? 0);
}

/** Whether the day is a working day; null when it is outside the years whose bank holidays are known. */
export function isWorkingDayNumber(day: number): boolean | null {
  if (day < first || day > last) return null;
  const upTo = workingDaysUpTo();
  return day === first ? upTo[0] === 1 : upTo[day - first] !== upTo[day - first - 1];
}
