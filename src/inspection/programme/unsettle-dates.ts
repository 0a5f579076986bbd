// What becomes of dates that were settled when the plan under them changes: nothing of the old week lives on.
import type { Change } from '../change.ts';
import { entryFields, type TimetableEntry } from '../opening/inspection-record.ts';
import type { MessageRecord } from '../opening/messages/message-record.ts';
import { withdrawUnsent } from '../opening/messages/withdraw-unsent.ts';
import type { InspectionFields } from '../opening/opening-changes.ts';
import { timetableMade } from '../opening/remake-timetable.ts';
import { timetableAnew } from '../opening/timetable-anew.ts';
import type { InspectableFramework } from './inspectable-framework.ts';
import { inspectionChanged } from './plan-inspection.ts';
import type { ProgrammeInspection } from './programme-records.ts';

/** What hangs on the dates of an inspection: its timetable, and what was written to the authority. */
type HangsOnDates = {
  readonly entries: readonly TimetableEntry[];
  readonly messages: readonly MessageRecord[];
};

/** Where that is found, by the id of an inspection whose dates are settled, and an id for what a timetable made anew adds. */
export type HangsOn = { readonly hangsOn: (inspectionId: string) => HangsOnDates; readonly newId: () => string };

type Dates = Pick<InspectionFields, 'notifiedOn' | 'onSiteEnds' | 'asAt'>;

const noDates: Dates = { notifiedOn: null, onSiteEnds: null, asAt: null };

/** Whether any of the dates of an inspection is settled. */
export const isSettled = ({ notifiedOn, onSiteEnds, asAt }: Dates): boolean =>
  notifiedOn !== null || onSiteEnds !== null || asAt !== null;

/** The fields by which an inspection loses its dates, before and after; none where none is settled. */
const datesCleared = (
  inspection: ProgrammeInspection,
): { readonly before: Partial<Dates>; readonly after: Partial<Dates> } => {
  if (!isSettled(inspection)) return { before: {}, after: {} };
  const { notifiedOn, onSiteEnds, asAt } = inspection;
  return { before: { notifiedOn, onSiteEnds, asAt }, after: noDates };
};

/** The timetable of an inspection without dates: what its rules gave is cancelled, and comes back when dates are settled again. */
function timetableCleared(
  inspection: ProgrammeInspection & { readonly weekOne: string },
  { entries }: HangsOnDates,
  reason: string,
): readonly Change[] {
  const cancelled = entries
    .filter((entry) => entry.key !== null && !entry.cancelled)
    // A day set by hand belonged to the old weeks.
    .map((entry) => ({ ...entryFields(entry), id: entry.id, cancelled: true, held: false }));
  return timetableMade(inspection, cancelled, inspection.weekOne, reason);
}

const noLongerHolds = 'The plan has changed: what it says no longer holds.';

type Why = { readonly reason: string; readonly now: Date };
type Changed = { readonly before: Partial<InspectionFields>; readonly after: Partial<InspectionFields> };

/** The changes of an inspection that has another week, or none any more: the dates it had are cleared with everything that hangs on them. */
export function movedTo(
  inspection: ProgrammeInspection & { readonly weekOne: string },
  { before, after }: Changed,
  { hangsOn }: Pick<HangsOn, 'hangsOn'>,
  { reason, now }: Why,
): readonly Change[] {
  const cleared = datesCleared(inspection);
  const fields = [{ ...before, ...cleared.before }, { ...after, ...cleared.after }, reason] as const;
  const itself = inspectionChanged(inspection, ...fields);
  if (!isSettled(inspection)) return [itself];
  const hangs = hangsOn(inspection.id);
  return [
    itself,
    ...timetableCleared(inspection, hangs, reason),
    ...withdrawUnsent(hangs.messages, now, noLongerHolds),
  ];
}

/** The timetable of an inspection whose dates stay, by its other framework, or with or without the board. */
export function timetableKept(
  inspection: ProgrammeInspection,
  framework: InspectableFramework,
  { hangsOn, newId }: HangsOn,
  { reason, now }: Why,
): readonly Change[] {
  const { notifiedOn, onSiteEnds } = inspection;
  if (notifiedOn === null || onSiteEnds === null) return [];
  const hangs = hangsOn(inspection.id);
  const around = { entries: hangs.entries, framework: { ...framework, status: 'published' as const }, newId };
  const of = { ...inspection, notifiedOn, onSiteEnds, reportReceived: null };
  const remaking = { reason, followers: 'follow', besides: null } as const;
  return [...timetableAnew(inspection, of, around, remaking), ...withdrawUnsent(hangs.messages, now, noLongerHolds)];
}
