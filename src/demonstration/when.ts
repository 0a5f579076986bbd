import { addWorkingDays, isWorkingDayNumber, toDayNumber } from '#calendar';
import { usualNotification, workingDayUntil } from '#inspection';

/** The days of the demonstration, counted from the day it is loaded, so that its inspections are always under way. ISO 8601 texts. */
export type When = {
  readonly today: string;
  /** So many days after today; before it when negative. */
  readonly day: (days: number) => string;
  /** Today, or the last working day before it. */
  readonly lastWorkingDay: string;
  /** A day of a week: 0 is this week, 1 the next; 1 is Monday. Before its first working day, a week is still the one before. */
  readonly inWeek: (week: number, weekday: number) => string;
  /** The Monday of a week to come, in which an inspection can be planned: of the first from that one on whose Monday is no bank holiday. */
  readonly plannedWeek: (week: number) => string;
  /** So many months before today. */
  readonly monthsAgo: (months: number) => string;
  /** So many working days after a day. */
  readonly workingDays: (from: string, days: number) => string;
  /** A day at an hour of the United Kingdom, but never later than the demonstration is loaded. */
  readonly at: (day: string, hour: number) => Date;
};

/** The days seen from an instant. */
export function whenOf(now: Date): When {
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const today = instant.toZonedDateTimeISO('Europe/London').toPlainDate();
  const mondayNow = today.subtract({ days: today.dayOfWeek - 1 });
  // An inspection of this week has been notified: not on a bank holiday, and not tomorrow.
  const early = Temporal.PlainDate.compare(usualNotification(mondayNow), today) > 0;
  const monday = early ? mondayNow.subtract({ days: 7 }) : mondayNow;
  return {
    today: today.toString(),
    day: (days) => today.add({ days }).toString(),
    lastWorkingDay: workingDayUntil(today).toString(),
    inWeek: (week, weekday) => monday.add({ days: week * 7 + weekday - 1 }).toString(),
    plannedWeek: (week) => {
      let first = monday.add({ weeks: week });
      // Of years whose bank holidays are not known, any Monday.
      while (isWorkingDayNumber(toDayNumber(first)) === false) first = first.add({ weeks: 1 });
      return first.toString();
    },
    monthsAgo: (months) => today.subtract({ months }).toString(),
    workingDays: (from, days) => addWorkingDays(Temporal.PlainDate.from(from), days).toString(),
    at: (day, hour) => {
      const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({
        timeZone: 'Europe/London',
        plainTime: { hour },
      });
      return new Date(Math.min(epochMilliseconds, now.getTime()));
    },
  };
}
