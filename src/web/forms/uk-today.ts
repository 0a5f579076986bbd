/** The day in the United Kingdom on which an instant falls. */
export const ukDay = (at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/London').toPlainDate();

/** The date in the United Kingdom at an instant, ISO 8601. */
export const ukToday = (now: Date): string => ukDay(now).toString();
