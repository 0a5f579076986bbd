// The dates that others are counted from: which they are, and what an inspection is made with once one of them has moved.
import { parseIsoDate } from '#calendar';
import { arrivalsOf } from './arrivals.ts';
import { type Arrivals, isArrival, usualEnd, workingDaysOf } from './inspection-dates.ts';
import type { InspectionRecord, TimetableEntry } from './inspection-record.ts';
import type { InspectionSubject } from './opening-changes.ts';
import type { Followers } from './remake-timetable.ts';
import { receivedOn } from './timetable-anew.ts';

/** These stand in the timetable under these keys. */
const hangsOn = ['notification', 'arrival', 'rest-arrives', 'on-site-ends', 'report-received'] as const;
export type HangsOn = (typeof hangsOn)[number];

/** Whether others are counted from the entry of a key. */
export const isHangsOn = (key: string | null): key is HangsOn => hangsOn.some((one) => one === key);

/** The dates of an inspection that its timetable is counted from. ISO 8601. */
export type DatesCountedFrom = {
  readonly notifiedOn: string;
  readonly onSiteEnds: string;
  readonly asAt: string | null;
  readonly arrivals: Arrivals;
  readonly reportReceived: string | null;
};

/** The dates as they stand; null for an inspection that has none. */
export function datesOf(inspection: InspectionRecord, entries: readonly TimetableEntry[]): DatesCountedFrom | null {
  const { notifiedOn, onSiteEnds, asAt } = inspection;
  if (notifiedOn === null || onSiteEnds === null) return null;
  return {
    notifiedOn,
    onSiteEnds,
    asAt,
    arrivals: arrivalsOf(notifiedOn, entries),
    reportReceived: receivedOn(entries),
  };
}

/** The usual last day on site, as inspectors come. */
export const usualEndOf = (
  subject: InspectionSubject,
  { notifiedOn, arrivals }: Pick<DatesCountedFrom, 'notifiedOn' | 'arrivals'>,
): string => usualEnd(subject, parseIsoDate(notifiedOn), parseIsoDate(arrivals['rest-arrives'])).toString();

/**
 * The dates once one of them has moved. When others follow, inspectors come by the new rule unless somebody set the day, a last day on site
 * that was the usual one is the usual one again, and lists that were to show the day of notification show the new one.
 */
export function datesAfter(
  inspection: InspectionRecord,
  entries: readonly TimetableEntry[],
  key: HangsOn,
  to: string,
  followers: Followers,
): DatesCountedFrom | null {
  const before = datesOf(inspection, entries);
  if (before === null) return null;
  const { subject } = inspection;
  const follow = followers === 'follow';
  const notifiedOn = key === 'notification' ? to : before.notifiedOn;
  const come = follow ? arrivalsOf(notifiedOn, entries) : before.arrivals;
  const arrivals = isArrival(key) ? { ...come, [key]: to } : come;
  const endFollows = follow && before.onSiteEnds === usualEndOf(subject, before);
  const onSiteEnds = endFollows ? usualEndOf(subject, { notifiedOn, arrivals }) : before.onSiteEnds;
  return {
    notifiedOn,
    arrivals,
    onSiteEnds: key === 'on-site-ends' ? to : onSiteEnds,
    asAt: follow && before.asAt === before.notifiedOn ? notifiedOn : before.asAt,
    reportReceived: key === 'report-received' ? to : before.reportReceived,
  };
}

/** The working days that the whole team is on site, both ends counted; of a board alone, those of its review. */
export const workingDaysOnSite = (subject: InspectionSubject, { arrivals, onSiteEnds }: DatesCountedFrom): number =>
  workingDaysOf(parseIsoDate(arrivals[subject === 'lscb' ? 'arrival' : 'rest-arrives']), parseIsoDate(onSiteEnds));
