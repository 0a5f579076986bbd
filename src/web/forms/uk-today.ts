/** The date in the United Kingdom at an instant, ISO 8601. */
export const ukToday = (now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/London').toPlainDate().toString();
