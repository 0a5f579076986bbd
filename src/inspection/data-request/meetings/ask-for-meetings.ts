import { type Change, differences } from '../../change.ts';
import { childFault } from '../../child-fault.ts';
import { dateFault, dateOf } from '../../date-fault.ts';
import { type FieldFault, type Refusal, refuseFields } from '../../refusal.ts';
import type { MeetingRequestFields } from '../request-changes.ts';

/** What is asked of the meetings, as it is kept. */
export type MeetingRequest = MeetingRequestFields & { readonly id: string; readonly version: number };

const longest = 1000;

/**
 * Says for which areas the lead inspector wants the meetings, and when the list was last gone through with the authority (001 Annex A:
 * the lead may specify areas, and the list is reviewed regularly). Refused (`not-valid`) field by field. No change at all is no change.
 */
export function askForMeetings(
  inspection: { readonly id: string; readonly authorityId: string },
  was: MeetingRequest | null,
  command: {
    readonly id: string;
    readonly areas: string;
    /** ISO 8601; empty when it was not gone through yet. */
    readonly reviewedOn: string;
    readonly seen: number;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { areas, reviewedOn, today } = command;
  const faults: FieldFault[] = [];
  if (areas.length > longest)
    faults.push({ place: 'areas', words: `The areas must be ${longest} characters or fewer.` });
  const named = childFault(areas, 'areas');
  if (named !== null) faults.push(named);
  const fault = reviewedOn === '' ? null : dateFault(reviewedOn, 'The day on which the list was gone through');
  if (fault !== null) faults.push({ place: 'reviewedOn', words: fault });
  else if (reviewedOn > today) {
    faults.push({
      place: 'reviewedOn',
      words: 'The day on which the list was gone through must not be in the future.',
    });
  }
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  const wanted: MeetingRequestFields = {
    areas: areas === '' ? null : areas,
    reviewedOn: reviewedOn === '' ? null : (dateOf(reviewedOn)?.toString() ?? reviewedOn),
  };
  const where = { authorityId: inspection.authorityId, inspectionId: inspection.id, reason: null } as const;
  const kept = was ?? { areas: null, reviewedOn: null };
  const changed = differences<MeetingRequestFields>({ areas: kept.areas, reviewedOn: kept.reviewedOn }, wanted);
  if (changed === null) return [];
  if (was === null) {
    const subject = { kind: 'meeting-request', id: command.id } as const;
    return [{ kind: 'meeting-request-begun', subject, ...where, expects: null, before: null, after: wanted }];
  }
  const subject = { kind: 'meeting-request', id: was.id } as const;
  return [{ kind: 'meeting-request-changed', subject, ...where, expects: command.seen, ...changed }];
}
