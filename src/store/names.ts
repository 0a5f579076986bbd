import { sql } from 'kysely';
import type { InspectionSubject } from '#inspection';
import type { Tx } from './tables.ts';

/** What the ids that stand in the change log belong to, in words; ids of nothing that may be seen are not in it. */
export type Names = {
  readonly users: ReadonlyMap<string, string>;
  readonly authorities: ReadonlyMap<string, string>;
  /** By inspection: the authority inspected, and what tells it from others there. */
  readonly inspections: ReadonlyMap<
    string,
    { readonly authorityName: string; readonly weekOne: string | null; readonly subject: InspectionSubject }
  >;
  /** By role held: whose it is. */
  readonly memberships: ReadonlyMap<string, string>;
};

/** The names of whatever the ids belong to. Of people the name alone, past the walls: whoever sees an entry may know whom it names. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Names> {
  const all = [...new Set(ids)];
  if (all.length === 0)
    return { users: new Map(), authorities: new Map(), inspections: new Map(), memberships: new Map() };
  const memberships = await tx.selectFrom('memberships').select(['id', 'user_id']).where('id', 'in', all).execute();
  const people = [...all, ...memberships.map((each) => each.user_id)];
  const { rows: users } = await sql<{ id: string; name: string | null }>`
    select id, name_of(id) as name from unnest(${people}::uuid[]) as id`.execute(tx);
  const authorities = await tx.selectFrom('authorities').select(['id', 'name']).where('id', 'in', all).execute();
  const inspections = await tx
    .selectFrom('inspections')
    .innerJoin('authorities', 'authorities.id', 'authority_id')
    .select(['inspections.id', 'name', 'week_one as weekOne', 'subject'])
    .where('inspections.id', 'in', all)
    .execute();
  const userNames = new Map(users.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
  return {
    users: userNames,
    authorities: new Map(authorities.map(({ id, name }) => [id, name])),
    inspections: new Map(inspections.map(({ id, name, ...rest }) => [id, { authorityName: name, ...rest }])),
    memberships: new Map(
      memberships.flatMap(({ id, user_id }) => {
        const name = userNames.get(user_id);
        return name === undefined ? [] : [[id, name] as const];
      }),
    ),
  };
}

/** The users that may be seen whose name or e-mail address holds a text; 200 at most. */
export async function usersCalled(tx: Tx, text: string): Promise<readonly string[]> {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const rows = await tx
    .selectFrom('users')
    .select('id')
    .where((where) => where.or([where('name', 'ilike', pattern), where('email', 'ilike', pattern)]))
    .limit(200)
    .execute();
  return rows.map(({ id }) => id);
}
