import { addWorkingDays } from '#calendar';

/** The days of the demonstration, counted from the day it is loaded, so that its inspections are always under way. ISO 8601 texts. */
export type When = {
  readonly today: string;
  /** So many days after today; before it when negative. */
  readonly day: (days: number) => string;
  /** A day of a week: 0 is this week, 1 the next; 1 is Monday. */
  readonly inWeek: (week: number, weekday: number) => string;
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
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return {
    today: today.toString(),
    day: (days) => today.add({ days }).toString(),
    inWeek: (week, weekday) => monday.add({ days: week * 7 + weekday - 1 }).toString(),
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
