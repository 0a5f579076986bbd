import type { Change } from '../../change.ts';
import { membershipEnded, membershipGiven } from '../../people/roles-given.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../../refusal.ts';
import { availabilityRefused, inspectorChosen, mayTake } from './join-team.ts';
import { roleHeld } from './leave-team.ts';
import { inspectionEnded } from './team-size.ts';
import type { RolesHere, TeamState } from './team-state.ts';

/**
 * Gives an inspection another lead inspector, or its first: the role of the one before ends, and that of the new one in the team. Refused
 * as joining the team is (see join-team.ts), without a reason (`not-valid`), and for who leads already (`role-held`).
 */
export function changeLead(
  state: TeamState,
  command: { readonly id: string; readonly userId: string; readonly despite: string; readonly reason: string },
  rolesHere: RolesHere,
): readonly Change[] | Refusal {
  const { inspection, members } = state;
  if (!inspection.open) return inspectionEnded(inspection);
  const inspector = inspectorChosen(state, command.userId);
  if ('refused' in inspector) return inspector;
  const before = members.find(({ role }) => role === 'lead-inspector');
  if (before?.userId === inspector.userId) {
    return refuse('role-held', `${inspector.name} leads this inspection already.`, 'person');
  }
  const inTeam = members.find(({ userId, role }) => userId === inspector.userId && role === 'team-inspector');
  // As it will be when the roles that end have ended.
  const then = { ...state, members: members.filter((member) => member !== before && member !== inTeam) };
  const found = mayTake(
    then,
    inspector,
    'lead-inspector',
    rolesHere.filter(({ id }) => id !== inTeam?.id),
  );
  if ('refused' in found) return { ...found, place: 'person' };
  const unavailable = availabilityRefused(state, inspector, command.despite);
  const fault = reasonFault(command.reason, before === undefined ? 'they lead' : 'the lead inspector changes');
  if (unavailable !== null) return fault === null ? unavailable : { ...unavailable, also: [fault] };
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  const why = command.despite === '' ? command.reason : `${command.reason} ${command.despite}`;
  return [
    ...[before, inTeam].flatMap((member) =>
      member === undefined ? [] : [membershipEnded(member.userId, roleHeld(inspection, member), command.reason)],
    ),
    membershipGiven(command.id, inspector.userId, found, why),
  ];
}
