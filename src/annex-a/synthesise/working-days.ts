import { isWorkingDayNumber, weekday } from '#calendar';

/** Whether offices work on a day. Where bank holidays are not known, Monday to Friday. */
const isOfficeDay = (day: number): boolean => isWorkingDayNumber(day) ?? weekday(day) <= 5;

/** The day itself when offices work on it, else the next on which they do. */
export function officeDay(day: number): number {
  let on = day;
  while (!isOfficeDay(on)) on += 1;
  return on;
}

/** The day itself when offices work on it, else the last before it on which they did. */
export function officeDayBefore(day: number): number {
  let on = day;
  while (!isOfficeDay(on)) on -= 1;
  return on;
}

/** The day some working days after another, which is not counted itself. */
export function officeDaysLater(day: number, count: number): number {
  let on = day;
  for (let left = count; left > 0; left -= 1) on = officeDay(on + 1);
  return on;
}
