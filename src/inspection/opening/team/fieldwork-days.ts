import { dateOf } from '../../date-fault.ts';
import { usualEnd, usualNotification } from '../inspection-dates.ts';
import type { InspectionSubject } from '../opening-changes.ts';

/** The days from the first arrival to the last day on site, both included. */
export type FieldworkDays = {
  readonly from: string;
  readonly to: string;
  /** The last day is not fixed yet, and the usual one is taken. */
  readonly assumed: boolean;
};

/** One week, Monday to Friday. */
export type FieldworkWeek = { readonly number: number; readonly from: string; readonly to: string };

const mostWeeks = 26;

/** When an inspection is made; null while its week 1 is not set. The week that begins with `weekOne` (a Monday) is week 1. */
export function fieldworkDays(inspection: {
  readonly subject: InspectionSubject;
  readonly weekOne: string | null;
  readonly onSiteEnds: string | null;
}): FieldworkDays | null {
  const first = inspection.weekOne === null ? null : dateOf(inspection.weekOne);
  if (first === null) return null;
  const last = inspection.onSiteEnds === null ? null : dateOf(inspection.onSiteEnds);
  // A last day before the first is a slip of whoever set the dates: it is not their team's to stumble over.
  if (last !== null && Temporal.PlainDate.compare(first, last) <= 0) {
    return { from: first.toString(), to: last.toString(), assumed: false };
  }
  const usual = usualEnd(inspection.subject, usualNotification(first));
  return { from: first.toString(), to: usual.toString(), assumed: true };
}

/** The weeks of an inspection in order, week 1 first. */
export function fieldworkWeeks({ from, to }: FieldworkDays): readonly FieldworkWeek[] {
  const weeks: FieldworkWeek[] = [];
  let monday = Temporal.PlainDate.from(from);
  monday = monday.subtract({ days: monday.dayOfWeek - 1 });
  while (monday.toString() <= to && weeks.length < mostWeeks) {
    weeks.push({ number: weeks.length + 1, from: monday.toString(), to: monday.add({ days: 4 }).toString() });
    monday = monday.add({ days: 7 });
  }
  return weeks;
}

/** The days that two spans share, both ends included; null when they share none, or none from Monday to Friday. */
export function sharedDays(
  one: { readonly from: string; readonly to: string },
  other: { readonly from: string; readonly to: string },
): { readonly from: string; readonly to: string } | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  if (from > to) return null;
  let day = Temporal.PlainDate.from(from);
  // A weekend is two days at most: a third day is in the week.
  for (let seen = 0; seen < 3 && day.toString() <= to; seen += 1) {
    if (day.dayOfWeek <= 5) return { from, to };
    day = day.add({ days: 1 });
  }
  return null;
}
