import { dayNumber, writtenDayNumber } from '#calendar';

/** A day given as ISO 8601, as a sentence has it: "3 May 2015". */
export function writtenIsoDay(iso: number | string | undefined): string {
  const [year = 0, month = 1, day = 1] = String(iso).split('-').map(Number);
  return writtenDayNumber(dayNumber(year, month, day));
}
