// The timetable of an inspection made anew, and what that needs to know.
import { parseIsoDate } from '#calendar';
import type { Framework } from '#frameworks';
import { type Change, differences } from '../change.ts';
import type { TimeInForce } from '../frameworks/in-force.ts';
import { arrivalsOf } from './arrivals.ts';
import { weekOneOf } from './inspection-dates.ts';
import { type InspectionRecord, inspectionFields, ofInspection, type TimetableEntry } from './inspection-record.ts';
import type { InspectionFields } from './opening-changes.ts';
import { type Followers, remade, timetableMade } from './remake-timetable.ts';
import { timetableOf } from './timetable.ts';
import type { TimetableOf } from './timetable-of.ts';

/** A version of a framework with all it says. */
export type PinnedFramework = {
  readonly framework: Framework;
  readonly hash: string;
  readonly status: 'draft' | 'published' | 'withdrawn';
} & TimeInForce;

/** What settling an inspection needs to know besides it. */
export type AroundSettling = {
  readonly entries: readonly TimetableEntry[];
  /** Null when what was chosen is not there. */
  readonly framework: PinnedFramework | null;
  readonly newId: () => string;
};

/** The same where the framework that is pinned is there. */
export type AroundPinned = AroundSettling & { readonly framework: PinnedFramework };

/** The day the report was received, as the timetable has it; null when it has not been. */
export const receivedOn = (entries: readonly TimetableEntry[]): string | null =>
  entries.find(({ key, cancelled }) => key === 'report-received' && !cancelled)?.on ?? null;

/** Without the entry of a key: it is changed by a change of its own. */
const without = <Entry extends { readonly key: string | null }>(entries: readonly Entry[], key: string | null) =>
  key === null ? entries : entries.filter((entry) => entry.key !== key);

/** How a timetable is made anew: why, whether entries follow, and the key of the one that is left to a change of its own. */
export type Remaking = {
  readonly reason: string | null;
  readonly followers: Followers;
  readonly besides: string | null;
};

/**
 * The change that makes the timetable of an inspection anew from its dates; none when nothing in it changes. Where `of` does not say when
 * inspectors come, they do when somebody has set it, or when nothing is to follow and they did before.
 */
export function timetableAnew(
  inspection: InspectionRecord,
  of: Omit<TimetableOf, 'framework'>,
  around: AroundPinned,
  { reason, followers, besides }: Remaking,
): readonly Change[] {
  const countedFrom = followers === 'stay' ? (inspection.notifiedOn ?? of.notifiedOn) : of.notifiedOn;
  const arrivals = of.arrivals ?? arrivalsOf(countedFrom, around.entries);
  const ruled = timetableOf({ ...of, arrivals, framework: around.framework.framework }, () => around.newId());
  const entries = remade(without(around.entries, besides), without(ruled, besides), followers);
  return timetableMade(inspection, entries, weekOneOf(parseIsoDate(of.notifiedOn)).toString(), reason);
}

/** The changes that give an inspection other dates, its timetable made anew with them. The dates have been found right; those that stand in the timetable alone are `counted` as they are unless others are given. */
export function redated(
  inspection: InspectionRecord,
  wanted: InspectionFields & { readonly notifiedOn: string; readonly onSiteEnds: string },
  around: AroundPinned,
  told: Remaking & { readonly expects: number },
  counted: Pick<TimetableOf, 'reportReceived' | 'arrivals'> = { reportReceived: receivedOn(around.entries) },
): readonly Change[] {
  const weekOne = weekOneOf(parseIsoDate(wanted.notifiedOn)).toString();
  const differ = differences(inspectionFields(inspection), { ...inspectionFields(wanted), weekOne });
  const { expects, reason } = told;
  return [
    ...(differ === null
      ? []
      : [{ ...ofInspection(inspection), kind: 'inspection-changed' as const, expects, ...differ, reason }]),
    ...timetableAnew(inspection, { ...wanted, ...counted }, around, told),
  ];
}
