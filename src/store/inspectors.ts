// Who inspects, and on which days they are away.
import { sql } from 'kysely';
import { type Absence, isAbsenceKind, type ProgrammeInspector } from '#inspection';
import type { Tx } from './tables.ts';

const selection = (tx: Tx) =>
  tx
    .selectFrom('inspectors')
    .innerJoin('users', 'users.id', 'inspectors.id')
    .select([
      'inspectors.id',
      'users.name',
      'users.status',
      'inspectors.discipline',
      'inspectors.until',
      'inspectors.version',
    ])
    .orderBy(sql`lower(users.name)`)
    .orderBy('inspectors.id');

/** Everybody who inspects or has inspected, as far as they may be seen, by name. */
export const listInspectors = (tx: Tx): Promise<readonly ProgrammeInspector[]> => selection(tx).execute();

/** Somebody as one who inspects, or null when they do not. */
export const inspectorById = async (tx: Tx, id: string): Promise<ProgrammeInspector | null> =>
  (await selection(tx).where('inspectors.id', '=', id).executeTakeFirst()) ?? null;

/** The days away that end on a day (ISO 8601) or later, of one inspector when named: the first first, those cancelled too. */
export async function absencesFrom(tx: Tx, day: string, inspector?: string): Promise<readonly Absence[]> {
  let query = tx
    .selectFrom('absences')
    .select(['id', 'inspector', 'from_day as from', 'to_day as to', 'what', 'cancelled', 'version'])
    .where('to_day', '>=', day)
    .orderBy('from_day')
    .orderBy('id');
  if (inspector !== undefined) query = query.where('inspector', '=', inspector);
  // The database takes no other kinds.
  return (await query.execute()).flatMap(({ what, ...row }) => (isAbsenceKind(what) ? [{ ...row, what }] : []));
}

/** Active people who may be recorded as inspecting, by name: not recorded yet, and without a role that keeps them from it. */
export const peopleToInspect = (tx: Tx): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  tx
    .selectFrom('users')
    .select(['id', 'name'])
    .where('status', '=', 'active')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('inspectors').select('inspectors.id').whereRef('inspectors.id', '=', 'users.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('memberships')
            .select('memberships.id')
            .whereRef('memberships.user_id', '=', 'users.id')
            .where('ended_at', 'is', null)
            .where((where) =>
              where.or([where('authority_id', 'is not', null), where('memberships.role', '=', 'other-inspectorate')]),
            ),
        ),
      ),
    )
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .execute();

/**
 * Waits until nobody else decides about the programme, and holds others back until the transaction ends: what is planned together is
 * decided in one go, and two deferrals of one authority one after the other.
 */
export async function oneProgrammeDecisionAtATime(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('bestfit/programme'))`.execute(tx);
}
