// Planned meetings of several agencies during an inspection, and what the lead inspector asks of them.
import { sql } from 'kysely';
import { aboutMeetings, type Meeting, type MeetingRequest } from '#inspection';
import type { Tx } from './tables.ts';

const watched = (observe: string): Meeting['observe'] =>
  observe === 'yes' || observe === 'no' ? observe : 'undecided';

/** The meetings of one inspection, cancelled ones among them, as they follow one another. */
export async function meetingsOf(tx: Tx, inspectionId: string): Promise<readonly Meeting[]> {
  const rows = await tx
    .selectFrom('meetings')
    .select([
      'id',
      'kind',
      'on_day as on',
      'at_time as time',
      'place',
      'area',
      'agencies',
      'cancelled',
      'cancel_reason as cancelReason',
      'observe',
      'observers',
      'version',
    ])
    .where('inspection_id', '=', inspectionId)
    .orderBy('on_day')
    .orderBy('at_time', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, observe: watched(row.observe) }));
}

/** What the lead inspector asks of the meetings of an inspection; null while nothing is asked. */
export async function meetingRequestOf(tx: Tx, inspectionId: string): Promise<MeetingRequest | null> {
  const row = await tx
    .selectFrom('meeting_requests')
    .select(['id', 'areas', 'reviewed_on as reviewedOn', 'version'])
    .where('inspection_id', '=', inspectionId)
    .executeTakeFirst();
  return row ?? null;
}

/** The names of those who inspect in an inspection now, by name. */
export async function inspectorNamesOf(tx: Tx, inspectionId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select('users.name')
    .where('memberships.inspection_id', '=', inspectionId)
    .where('memberships.role', 'in', ['lead-inspector', 'team-inspector'])
    .where('memberships.ended_at', 'is', null)
    .orderBy('users.name')
    .execute();
  return [...new Set(rows.map(({ name }) => name))];
}

/** Whether meetings are listed for an inspection, or it is said why none are. */
export async function meetingsAnswered(tx: Tx, inspectionId: string): Promise<boolean> {
  const { rows } = await sql<{ answered: boolean }>`
    select exists (select from meetings where inspection_id = ${inspectionId} and not cancelled)
      or exists (select from explanations where inspection_id = ${inspectionId} and about = ${aboutMeetings}
        and not withdrawn and words is not null and (answer is null or answer <> 'still-asked')) as answered`.execute(
    tx,
  );
  return rows[0]?.answered ?? false;
}
