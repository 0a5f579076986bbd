/**
 * The same day `months` months later, or earlier when negative. Where that month is too short the date is its last day:
 * a month after 31 January is 28 or 29 February.
 */
export function addMonths(date: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return date.add({ months }, { overflow: 'constrain' });
}

/** A span of days. Both ends belong to it. */
export interface Window {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/**
 * The `months` months up to and including `end`. Both ends are included and a short month clamps: the three months to
 * 31 May 2015 run from 28 February 2015. The founding documents state neither (docs/decisions/0002-dates-and-working-days.md).
 */
export function monthWindow(end: Temporal.PlainDate, months: number): Window {
  return { from: addMonths(end, -months), to: end };
}
