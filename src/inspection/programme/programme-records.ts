// The records of the programme as decisions see them.
import type { InspectionFields } from '../opening/opening-changes.ts';
import { refuse } from '../refusal.ts';
import { type Stage, stages } from '../stages.ts';
import type { AbsenceFields, DeferralFields, DirectionFields, InspectorFields } from './programme-changes.ts';

type Kept = { readonly id: string; readonly version: number };

export type Deferral = DeferralFields & Kept & { readonly authorityId: string };
export type Direction = DirectionFields & Kept & { readonly authorityId: string };
/** Somebody who inspects, or has inspected. */
export type Inspector = InspectorFields &
  Kept & { readonly name: string; readonly status: 'invited' | 'active' | 'suspended' };
export type Absence = AbsenceFields & Kept;

/** An inspection as the programme sees it. */
export type ProgrammeInspection = InspectionFields &
  Kept & {
    readonly authorityId: string;
    readonly authorityName: string;
    readonly lead: { readonly userId: string; readonly name: string } | null;
    /** The size set for its team; null where it is the usual one. */
    readonly teamSize: { readonly socialCare: number; readonly education: number } | null;
  };

/** Whether a deferral holds on a day (ISO 8601): from the day it was decided until the day named, on which the inspection may begin. */
export const isDeferredOn = ({ decidedOn, until, endedOn }: DeferralFields, day: string): boolean =>
  decidedOn <= day && day < until && (endedOn === null || day < endedOn);

const order = Object.keys(stages);
const reached = (stage: Stage, mark: Stage): boolean => order.indexOf(stage) >= order.indexOf(mark);

/** Whether the report of an inspection has been published: the inspection is the authority's last one then. */
export const isFinished = ({ stage }: Pick<ProgrammeInspection, 'stage'>): boolean => reached(stage, 'published');

/** Whether an inspection has begun, as far as the authority was told, and its report is not published yet. */
export const isUnderWay = (inspection: Pick<ProgrammeInspection, 'stage'>): boolean =>
  reached(inspection.stage, 'notified') && !isFinished(inspection);

/** Whether an inspection stands in the programme with a week of its own, and nobody was told yet. */
export const isPlanned = <I extends Pick<ProgrammeInspection, 'stage' | 'weekOne'>>(
  inspection: I,
): inspection is I & { readonly weekOne: string } => inspection.stage === 'planned' && inspection.weekOne !== null;

/** The refusal of every change of a plan that is none any more (`not-planned`). */
export const notPlanned = refuse(
  'not-planned',
  'This inspection is not planned any more: the authority has been notified, or it was taken out of the programme. Its dates are kept on its own pages.',
);
