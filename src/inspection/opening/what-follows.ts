// What follows from moving a date that others are counted from.
import type { Change } from '../change.ts';
import { type FieldFault, type Refusal, refuseFields } from '../refusal.ts';
import { datesFaults } from './date-faults.ts';
import { type DatesCountedFrom, datesAfter, type HangsOn, isHangsOn, workingDaysOnSite } from './hangs-on.ts';
import { type InspectionRecord, inspectionFields, type TimetableEntry } from './inspection-record.ts';
import type { TimetableEntryFields } from './opening-changes.ts';
import { receiptFaults } from './record-receipt.ts';
import type { Followers } from './remake-timetable.ts';
import { type AroundPinned, redated } from './timetable-anew.ts';
import { whenFaults } from './when-faults.ts';

/** Whether other dates are counted from an entry, so that moving it may move them. */
export const hasFollowers = ({ key }: Pick<TimetableEntryFields, 'key'>): boolean => isHangsOn(key);

const faultsOf = (inspection: InspectionRecord, dates: DatesCountedFrom): readonly FieldFault[] => [
  ...datesFaults(dates, inspection.subject, dates.arrivals),
  ...receiptFaults(dates.reportReceived, dates.onSiteEnds),
];

/** The changes that follow from the dates once the one of `key` has moved; its own entry is moved beside them. */
export function followed(
  inspection: InspectionRecord,
  key: HangsOn,
  dates: DatesCountedFrom,
  { followers, reason }: { readonly followers: Followers; readonly reason: string },
  around: AroundPinned,
): readonly Change[] | Refusal {
  const refusal = refuseFields(faultsOf(inspection, dates).map(({ words }) => ({ place: 'on', words })));
  if (refusal !== null) return refusal;
  const { notifiedOn, onSiteEnds, asAt } = dates;
  const wanted = { ...inspectionFields(inspection), notifiedOn, onSiteEnds, asAt };
  return redated(
    inspection,
    wanted,
    around,
    { reason, followers, besides: key, expects: inspection.version },
    { reportReceived: dates.reportReceived, arrivals: dates.arrivals },
  );
}

/** Some days: one, or a first and a last. */
type Days = { readonly on: string; readonly until: string | null };
/** A date that would move: what it is, when it is now, and when it then would be. */
export type WouldMove = { readonly title: string; readonly from: Days; readonly to: Days };

/** The dates once an entry stands on another day; null where nothing is counted from it or the day cannot be taken. */
function datesOn(
  inspection: InspectionRecord,
  { key }: TimetableEntry,
  to: string,
  followers: Followers,
  { entries }: AroundPinned,
): { readonly key: HangsOn; readonly dates: DatesCountedFrom } | null {
  if (!isHangsOn(key) || whenFaults({ to, until: '', time: '' }).length > 0) return null;
  const dates = datesAfter(inspection, entries, key, to, followers);
  return dates === null || faultsOf(inspection, dates).length > 0 ? null : { key, dates };
}

/** What would follow if a date that others are counted from moved, the reference date of the lists too. Nothing when the day cannot be taken. */
export function wouldFollow(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  to: string,
  around: AroundPinned,
): readonly WouldMove[] {
  const then = datesOn(inspection, entry, to, 'follow', around);
  if (then === null) return [];
  const changes = followed(inspection, then.key, then.dates, { followers: 'follow', reason: 'asked' }, around);
  if ('refused' in changes) return [];
  const kept = new Map(around.entries.map((one) => [one.id, one]));
  const day = (on: string): Days => ({ on, until: null });
  const { asAt } = inspection;
  const lists =
    asAt === null || then.dates.asAt === null || asAt === then.dates.asAt
      ? []
      : [{ title: 'Reference date of the lists', from: day(asAt), to: day(then.dates.asAt) }];
  const entries = changes
    .flatMap((change) => (change.kind === 'timetable-made' ? change.entries : []))
    .flatMap(({ id, title, on, until }): readonly WouldMove[] => {
      const from = kept.get(id);
      if (from === undefined || (from.on === on && from.until === until)) return [];
      return [{ title, from: { on: from.on, until: from.until }, to: { on, until } }];
    });
  return [...lists, ...entries];
}

/**
 * How many working days would be on site, of the whole team or of the review of a board alone, if a date moved; null where that does not
 * hang on it, or the day cannot be taken.
 */
export function onSiteThen(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  to: string,
  followers: Followers,
  around: AroundPinned,
): number | null {
  const then = entry.key === 'report-received' ? null : datesOn(inspection, entry, to, followers, around);
  return then === null ? null : workingDaysOnSite(inspection.subject, then.dates);
}
