import { type Change, differences } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { MeetingFields } from '../request-changes.ts';
import type { InspectionDates } from './inspection-weeks.ts';
import type { Meeting, MeetingWanted } from './meeting.ts';
import { meetingFaults, plannedFields } from './meeting-faults.ts';
import { namesAChild } from './names-a-child.ts';
import { observersIn, observersText } from './observers.ts';

/** The inspection during which a meeting is held. */
export type InspectionOfMeeting = InspectionDates & { readonly id: string; readonly authorityId: string };

const within = ({ id, authorityId }: InspectionOfMeeting) => ({ authorityId, inspectionId: id });

const changing = (inspection: InspectionOfMeeting, meeting: Meeting) => ({
  kind: 'meeting-changed' as const,
  subject: { kind: 'meeting' as const, id: meeting.id },
  ...within(inspection),
});

/** The change by which a meeting is planned; what was given has no fault any more. */
export const meetingPlanned = (inspection: InspectionOfMeeting, id: string, wanted: MeetingWanted): Change => ({
  kind: 'meeting-planned',
  subject: { kind: 'meeting', id },
  ...within(inspection),
  expects: null,
  before: null,
  after: { ...plannedFields(wanted), cancelled: false, cancelReason: null, observe: 'undecided', observers: null },
  reason: null,
});

/** Tells the inspectors of a planned meeting (001 Annex A). Refused (`not-valid`) with what is wrong, field by field. */
export function planMeeting(
  inspection: InspectionOfMeeting,
  command: { readonly id: string; readonly wanted: MeetingWanted },
): readonly Change[] | Refusal {
  return (
    refuseFields(meetingFaults(command.wanted, inspection)) ?? [meetingPlanned(inspection, command.id, command.wanted)]
  );
}

const isOff = (): Refusal =>
  refuse('cancelled', 'The meeting is cancelled. When it is held after all, add it to the list again.');

/**
 * Changes a planned meeting, with a reason, decided on the version that was seen; whether it is watched stays. Refused when it is
 * cancelled (`cancelled`) and field by field (`not-valid`). No change at all is no change.
 */
export function changeMeeting(
  inspection: InspectionOfMeeting,
  meeting: Meeting,
  command: { readonly wanted: MeetingWanted; readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  if (meeting.cancelled) return isOff();
  // A day that stays as it is was confirmed when it was planned.
  const confirmed = command.wanted.confirmed || command.wanted.on === meeting.on;
  const wanted = { ...command.wanted, confirmed };
  const { kind, on, time, place, area, agencies } = meeting;
  const changed = differences<Partial<MeetingFields>>({ kind, on, time, place, area, agencies }, plannedFields(wanted));
  const faults: FieldFault[] = [...meetingFaults(wanted, inspection)];
  const fault = reasonFault(command.reason, 'the meeting changes') ?? childIn(command.reason);
  if (changed !== null && fault !== null) faults.push(fault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  return changed === null
    ? []
    : [{ ...changing(inspection, meeting), expects: command.seen, ...changed, reason: command.reason }];
}

const childIn = (reason: string): FieldFault | null => {
  const words = namesAChild(reason, 'The reason');
  return words === null ? null : { place: 'reason', words };
};

/** Cancels a planned meeting, with a reason that is shown with it. It stays on the list. Refused when it is cancelled already. */
export function cancelMeeting(
  inspection: InspectionOfMeeting,
  meeting: Meeting,
  command: { readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  if (meeting.cancelled) return refuse('cancelled', 'The meeting is cancelled already.');
  const fault = reasonFault(command.reason, 'the meeting is cancelled') ?? childIn(command.reason);
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  return [
    {
      ...changing(inspection, meeting),
      expects: command.seen,
      before: { cancelled: false, cancelReason: null },
      after: { cancelled: true, cancelReason: command.reason },
      reason: command.reason,
    },
  ];
}

/**
 * Says whether inspectors watch a meeting, and who of the team. Refused when it is cancelled, and field by field (`not-valid`): without
 * a choice, with nobody to watch it, with somebody who is not of the team.
 */
export function watchMeeting(
  inspection: InspectionOfMeeting,
  meeting: Meeting,
  command: {
    readonly observe: string;
    readonly observers: readonly string[];
    /** The names of those who inspect. */
    readonly team: readonly string[];
    readonly seen: number;
  },
): readonly Change[] | Refusal {
  if (meeting.cancelled) return isOff();
  const { observe } = command;
  if (observe !== 'yes' && observe !== 'no' && observe !== 'undecided') {
    return refuse('not-valid', 'Choose whether inspectors watch the meeting.', 'observe');
  }
  const observers = observe === 'yes' ? [...new Set(command.observers)] : [];
  // Who watched while they were of the team may stay where the meeting is changed later.
  const known = [...command.team, ...observersIn(meeting.observers)];
  if (observe === 'yes' && observers.length === 0) {
    return refuse('not-valid', 'Choose who of the team watches the meeting.', 'observers');
  }
  if (observers.some((name) => !known.includes(name))) {
    return refuse('not-valid', 'Choose only people of this inspection’s team.', 'observers');
  }
  const changed = differences<Partial<MeetingFields>>(
    { observe: meeting.observe, observers: meeting.observers },
    { observe, observers: observersText(observers) },
  );
  return changed === null
    ? []
    : [{ ...changing(inspection, meeting), expects: command.seen, ...changed, reason: null }];
}
