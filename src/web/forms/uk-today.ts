import type { UkMoment } from '#inspection';

/** The day in the United Kingdom on which an instant falls. */
export const ukDay = (at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/London').toPlainDate();

/** The date in the United Kingdom at an instant, ISO 8601. */
export const ukToday = (now: Date): string => ukDay(now).toString();

/** The day and the time of the day in the United Kingdom at an instant: what is due by a day is late by this clock. */
export function ukMoment(at: Date): UkMoment {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/London');
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
