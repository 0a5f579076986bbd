// How long something is kept, as people say it: "6 months".
const units = ['days', 'months', 'years'] as const;

export type PeriodUnit = (typeof units)[number];
export type Period = { readonly count: number; readonly unit: PeriodUnit };

const isUnit = (text: string): text is PeriodUnit => units.some((unit) => unit === text);

/** The units in which a period is said, the shortest first. */
export const periodUnits: readonly PeriodUnit[] = units;

/** A period in words: "1 month", "90 days". */
export const writtenPeriod = ({ count, unit }: Period): string => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;

/** Reads what `writtenPeriod` writes, of 1 to 9999 days, months or years; null for anything else. */
export function readPeriod(text: unknown): Period | null {
  if (typeof text !== 'string') return null;
  const [, digits, word = ''] = /^([1-9]\d{0,3}) ([a-z]+)$/.exec(text.trim()) ?? [];
  const unit = word.endsWith('s') ? word : `${word}s`;
  return digits === undefined || !isUnit(unit) ? null : { count: Number(digits), unit };
}

const moved = (at: Date, { count, unit }: Period, direction: 1 | -1): Date => {
  const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/London');
  return new Date(here.add({ [unit]: direction * count }).epochMilliseconds);
};

/** The instant at which a period that began at an event is over, by the calendar of the United Kingdom. */
export const endOf = (event: Date, period: Period): Date => moved(event, period, 1);

/** Whatever happened at this instant or before has been kept for the whole period by the time given. */
export const keptSince = (at: Date, period: Period): Date => moved(at, period, -1);

const anyDay = new Date(0);

/** Whether a period is shorter than another, both counted from one day. */
export const isShorter = (one: Period, other: Period): boolean => endOf(anyDay, one) < endOf(anyDay, other);
