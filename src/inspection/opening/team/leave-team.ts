import type { Change } from '../../change.ts';
import { membershipEnded } from '../../people/roles-given.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../../refusal.ts';
import { inspectionEnded } from './team-size.ts';
import type { TeamInspection, TeamMember } from './team-state.ts';

/** The role of a member as roles are kept. */
export const roleHeld = (inspection: TeamInspection, member: TeamMember) => ({
  id: member.id,
  role: member.role,
  authorityId: inspection.authorityId,
  inspectionId: inspection.id,
  version: member.version,
});

/**
 * Ends somebody's part in an inspection. Refused when it has ended itself (`inspection-ended`), for its lead, who is followed by another
 * (`lead-stays`), and without a reason (`not-valid`). What they recorded stays.
 */
export function leaveTeam(
  inspection: TeamInspection,
  member: TeamMember,
  command: { readonly reason: string },
): readonly Change[] | Refusal {
  if (!inspection.open) return inspectionEnded(inspection);
  if (member.role === 'lead-inspector') {
    return refuse(
      'lead-stays',
      `${member.name} leads this inspection. An administrator gives it another lead inspector.`,
    );
  }
  const fault = reasonFault(command.reason, 'they leave');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  return refusal ?? [membershipEnded(member.userId, roleHeld(inspection, member), command.reason)];
}
