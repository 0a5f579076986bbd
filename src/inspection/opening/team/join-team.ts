import type { Change } from '../../change.ts';
import { conflictOf } from '../../people/conflicts.ts';
import { longestReason } from '../../people/details.ts';
import { membershipGiven } from '../../people/roles-given.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { RoleId } from '../../roles.ts';
import { stillInspects } from './candidates.ts';
import { obstaclesOf } from './obstacles.ts';
import { inspectionEnded } from './team-size.ts';
import { type Inspector, isTeamRole, type RolesHere, type TeamState } from './team-state.ts';

/**
 * Adds somebody to the team, or as quality assurance beside it. Refused when the inspection has ended (`inspection-ended`), when nobody
 * who inspects was chosen or no role (`not-valid`), when they are suspended (`suspended`) or inspect no longer (`no-inspector`), when they
 * may not hold the role beside what they hold (see conflicts.ts: nobody moderates their own team's work), and when a team inspector is
 * away or elsewhere in these weeks and no reason to take them all the same is given (`not-available`).
 */
export function joinTeam(
  state: TeamState,
  command: {
    readonly id: string;
    readonly userId: string;
    readonly role: string;
    /** Why they are taken though they are away or elsewhere; empty where they are not. */
    readonly despite: string;
  },
  rolesHere: RolesHere,
): readonly Change[] | Refusal {
  const { role, despite } = command;
  if (!state.inspection.open) return inspectionEnded(state.inspection);
  const inspector = inspectorChosen(state, command.userId);
  if ('refused' in inspector) return inspector;
  if (!isTeamRole(role) || role === 'lead-inspector') {
    return refuse('not-valid', 'Choose whether they inspect or assure the quality.', 'role');
  }
  const found = mayTake(state, inspector, role, rolesHere);
  if ('refused' in found) return found;
  // Quality is assured from a desk, and mostly after these weeks.
  const away = role === 'team-inspector' ? availabilityRefused(state, inspector, despite) : null;
  if (away !== null) return away;
  return [membershipGiven(command.id, inspector.userId, found, despite || null)];
}

/** Whom a form has named, if they inspect. */
export const inspectorChosen = (state: TeamState, userId: string): Inspector | Refusal =>
  state.inspectors.find((each) => each.userId === userId) ??
  refuse('not-valid', 'Choose somebody who inspects. An administrator records who does.', 'person');

/** The role with its inspection, if somebody may take it. */
export function mayTake(state: TeamState, inspector: Inspector, role: RoleId, rolesHere: RolesHere) {
  const { inspection, members } = state;
  const { name } = inspector;
  if (inspector.status === 'suspended') {
    return refuse(
      'suspended',
      `${name} is suspended. Choose somebody else, or ask an administrator to restore them.`,
      'person',
    );
  }
  if (!stillInspects(inspector, inspection)) {
    return refuse(
      'no-inspector',
      `${name} no longer inspects when this inspection is made. Choose somebody else.`,
      'person',
    );
  }
  const lead = members.find((member) => member.role === 'lead-inspector');
  const place = { ...inspection, lead: lead === undefined ? null : { userId: lead.userId, name: lead.name } };
  const there = { scope: 'inspection', role, inspection: place } as const;
  return conflictOf(rolesHere, there, name) ?? there;
}

/** Refuses (`not-available`) somebody who is away or elsewhere in these weeks, unless it is said why they are taken all the same. */
export function availabilityRefused(state: TeamState, inspector: Inspector, despite: string): Refusal | null {
  const obstacles = obstaclesOf(inspector.userId, state.inspection, state);
  if (obstacles.length === 0) return null;
  if (despite.length > longestReason) {
    return refuse('not-valid', `The reason must be ${longestReason} characters or fewer.`, 'despite');
  }
  if (despite !== '') return null;
  const why = obstacles.map(({ words }) => words).join(', and ');
  return refuse(
    'not-available',
    `${inspector.name} is ${why}. Choose somebody else, or say why they are taken all the same.`,
    'despite',
  );
}
