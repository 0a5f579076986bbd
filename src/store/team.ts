// Who inspects: the team of an inspection, and those whom it may be made of.
import { sql } from 'kysely';
import {
  type DaysAway,
  type Engagement,
  fieldworkDays,
  isTeamRole,
  type KeptTeamSize,
  type TeamInspection,
  type TeamMember,
  type TeamState,
  teamRoles,
} from '#inspection';
import type { Tx } from './tables.ts';

/** A member of a team with whether they can sign in yet. */
export type KeptTeamMember = TeamMember & { readonly status: string };

/** Who holds a role of those who inspect, the lead first, then the team, then quality assurance, by name. */
export async function teamOf(tx: Tx, inspectionId: string): Promise<readonly KeptTeamMember[]> {
  const rows = await tx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    // What somebody inspects is the inspectorate's to see: to others it is not there.
    .leftJoin('inspectors', 'inspectors.id', 'memberships.user_id')
    .select([
      'memberships.id',
      'users.id as userId',
      'users.name',
      'users.status',
      'memberships.role',
      'inspectors.discipline',
      'memberships.version',
    ])
    .where('memberships.inspection_id', '=', inspectionId)
    .where('memberships.ended_at', 'is', null)
    .where('memberships.role', 'in', [...teamRoles])
    .orderBy('users.name')
    .orderBy('users.id')
    .execute();
  const members = rows.flatMap(({ role, ...row }) => (isTeamRole(role) ? [{ ...row, role }] : []));
  return members.sort((a, b) => teamRoles.indexOf(a.role) - teamRoles.indexOf(b.role));
}

/** The size set for a team, and why; null where it is the usual one. */
export async function teamSizeOf(tx: Tx, inspectionId: string): Promise<KeptTeamSize | null> {
  const row = await tx
    .selectFrom('team_sizes')
    .select(['social_care as socialCare', 'education', 'words', 'version'])
    .where('id', '=', inspectionId)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Everything that decisions about a team are made from, as far as whoever makes teams may know it: nobody and nothing besides the team
 * for all others. Two questions more while its week 1 is set.
 */
export async function teamStateOf(
  tx: Tx,
  inspection: TeamInspection,
): Promise<TeamState & { readonly members: readonly KeptTeamMember[] }> {
  const members = await teamOf(tx, inspection.id);
  const { rows: inspectors } = await sql<TeamState['inspectors'][number]>`
    select user_id as "userId", name, status, discipline, until from those_who_inspect()`.execute(tx);
  const days = fieldworkDays(inspection);
  if (days === null) return { inspection, members, inspectors, away: [], engagements: [] };
  const away = await tx
    .selectFrom('absences')
    .select(['inspector as userId', 'from_day as from', 'to_day as to', 'what'])
    .where('cancelled', '=', false)
    .where('from_day', '<=', days.to)
    .where('to_day', '>=', days.from)
    .$castTo<DaysAway>()
    .execute();
  const { rows: engagements } = await sql<Engagement>`
    select user_id as "userId", inspection_id as "inspectionId", authority as "authorityName", subject,
      week_one as "weekOne", on_site_ends as "onSiteEnds", concurrent
    from other_inspections_between(${days.from}, ${days.to}, ${inspection.id})`.execute(tx);
  return { inspection, members, inspectors, away, engagements };
}
