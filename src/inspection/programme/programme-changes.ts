// What happens in the programme: each kind of change once, with what it changes.
import type { Beginning, ChangeOf } from '../change-shape.ts';

/** Why an inspection is put off. Absence of staff is offered and refused: 001 ¶8. */
export type DeferralGround =
  | 'serious-incident'
  | 'local-emergency'
  | 'major-reorganisation'
  | 'other-exceptional'
  | 'staff-absence';
/** Dates are ISO 8601 texts, here and in all fields of changes. */
export type DeferralFields = {
  readonly grounds: DeferralGround;
  readonly words: string;
  readonly decidedOn: string;
  readonly until: string;
  /** The day it was ended before its time. */
  readonly endedOn: string | null;
};
/** What the Secretary of State directs about a re-inspection: 001 ¶5. */
export type DirectionFields = {
  readonly givenOn: string;
  readonly inspectFrom: string | null;
  readonly inspectBy: string | null;
  readonly words: string;
  readonly withdrawnOn: string | null;
};
export type Discipline = 'social-care' | 'education';
/** Somebody who inspects; the subject's id is the user's. `until` is the last day. */
export type InspectorFields = { readonly discipline: Discipline; readonly until: string | null };
export type AbsenceKind = 'leave' | 'training' | 'other-work';
/** Days, both included, on which an inspector (a user's id) cannot be on a team. */
export type AbsenceFields = {
  readonly inspector: string;
  readonly from: string;
  readonly to: string;
  readonly what: AbsenceKind;
  readonly cancelled: boolean;
};

export type ProgrammeChange =
  | Beginning<'deferral-recorded', 'deferral', DeferralFields>
  | ChangeOf<'deferral-changed', 'deferral', DeferralFields>
  | Beginning<'direction-recorded', 'direction', DirectionFields>
  | ChangeOf<'direction-changed', 'direction', DirectionFields>
  | Beginning<'inspector-described', 'inspector', InspectorFields>
  | ChangeOf<'inspector-changed', 'inspector', InspectorFields>
  | Beginning<'absence-recorded', 'absence', AbsenceFields>
  | ChangeOf<'absence-changed', 'absence', AbsenceFields>;

export const programmeChangeKinds = {
  'deferral-recorded': { says: 'deferred the inspection of' },
  'deferral-changed': { says: 'changed the deferral of' },
  'direction-recorded': { says: 'recorded a direction of the Secretary of State about' },
  'direction-changed': { says: 'changed a direction of the Secretary of State about' },
  'inspector-described': { says: 'recorded what is inspected by' },
  'inspector-changed': { says: 'changed what is inspected by' },
  'absence-recorded': { says: 'recorded days away of' },
  'absence-changed': { says: 'changed days away of' },
} as const satisfies { readonly [Kind in ProgrammeChange['kind']]: { readonly says: string } };
