import { type Refusal, refuse } from '../refusal.ts';
import type { InspectionFields, TimetableEntryFields } from './opening-changes.ts';

/** An inspection as it is kept, as far as decisions about it need it. */
export type InspectionRecord = InspectionFields & {
  readonly id: string;
  readonly authorityId: string;
  readonly version: number;
};

/** An entry of its timetable as it is kept. */
export type TimetableEntry = TimetableEntryFields & { readonly id: string; readonly version: number };

/** Whose walls a change of an inspection stands behind, and what it is about unless it says otherwise. */
export const ofInspection = ({ id, authorityId }: Pick<InspectionRecord, 'id' | 'authorityId'>) =>
  ({ subject: { kind: 'inspection', id }, authorityId, inspectionId: id }) as const;

/** The fields of an inspection without what the store keeps beside them. */
export const inspectionFields = (kept: InspectionFields): InspectionFields => ({
  subject: kept.subject,
  framework: kept.framework,
  frameworkVersion: kept.frameworkVersion,
  frameworkHash: kept.frameworkHash,
  stage: kept.stage,
  lscbReview: kept.lscbReview,
  weekOne: kept.weekOne,
  notifiedOn: kept.notifiedOn,
  onSiteEnds: kept.onSiteEnds,
  asAt: kept.asAt,
  edition: kept.edition,
  concurrent: kept.concurrent,
});

/** The fields of an entry without what the store keeps beside them. */
export const entryFields = (kept: TimetableEntryFields): TimetableEntryFields => ({
  key: kept.key,
  kind: kept.kind,
  title: kept.title,
  who: kept.who,
  on: kept.on,
  until: kept.until,
  time: kept.time,
  workingDays: kept.workingDays,
  rule: kept.rule,
  source: kept.source,
  assumed: kept.assumed,
  note: kept.note,
  internal: kept.internal,
  cancelled: kept.cancelled,
  cancelledByHand: kept.cancelledByHand,
  held: kept.held,
  timeHeld: kept.timeHeld,
});

/** The refusal of every change to an inspection that is closed (`closed`); null for others. */
export const refusalIfClosed = ({ stage }: Pick<InspectionFields, 'stage'>): Refusal | null =>
  stage === 'closed' ? refuse('closed', 'The inspection is closed: nothing of it changes any more.') : null;
