import { DateError, isWorkingDay, writtenDate } from '#calendar';
import { dateOf } from '../../date-fault.ts';

/** When inspectors are there. */
export type InspectionDates = {
  /** The Monday of week 1, ISO 8601; null until it is planned. */
  readonly weekOne: string | null;
  readonly onSiteEnds: string | null;
};

/** The first and the last day of the inspection's weeks. */
export type InspectionSpan = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** The week that inspectors leave in, where no last day is planned: four weeks, as the inspection is lived. */
const usualWeeks = 4;

/** The days of the inspection from the Monday of week 1: to the last day on site or, until it is planned, the Friday of week 4. Null without a week 1. */
export function inspectionSpan({ weekOne, onSiteEnds }: InspectionDates): InspectionSpan | null {
  const from = weekOne === null ? null : dateOf(weekOne);
  if (from === null) return null;
  const ends = onSiteEnds === null ? null : dateOf(onSiteEnds);
  const to =
    ends !== null && Temporal.PlainDate.compare(ends, from) >= 0 ? ends : from.add({ days: 7 * usualWeeks - 3 });
  return { from, to };
}

/** The week of the inspection in which a day falls, counted from 1; null before and without a week 1. */
export function weekOfInspection(on: Temporal.PlainDate, { weekOne }: InspectionDates): number | null {
  const from = weekOne === null ? null : dateOf(weekOne);
  if (from === null) return null;
  const days = from.until(on, { largestUnit: 'days' }).days;
  return days < 0 ? null : Math.floor(days / 7) + 1;
}

/** What to ask about the day of a meeting, in words: outside the inspection's weeks, or no working day. Null when there is nothing to ask. */
export function dayToAskAbout(on: Temporal.PlainDate, dates: InspectionDates): string | null {
  const span = inspectionSpan(dates);
  if (span !== null) {
    const early = Temporal.PlainDate.compare(on, span.from) < 0;
    const late = Temporal.PlainDate.compare(on, span.to) > 0;
    if (early || late) {
      return `${writtenDate(on)} is ${early ? 'before' : 'after'} the inspection’s weeks, ${writtenDate(span.from)} to ${writtenDate(span.to)}.`;
    }
  }
  return worksOn(on) ? null : `${writtenDate(on)} is not a working day.`;
}

/** Of years whose bank holidays are not known only Saturdays and Sundays are told. */
function worksOn(on: Temporal.PlainDate): boolean {
  try {
    return isWorkingDay(on);
  } catch (error) {
    if (error instanceof DateError) return on.dayOfWeek < 6;
    throw error;
  }
}
