import { sql } from 'kysely';
import type { ChangeNamed, RoleId } from '#inspection';
import { type Applied, ofVersionSeen } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptUser = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly status: 'invited' | 'active' | 'suspended';
  readonly demonstration: boolean;
  readonly addedAt: Date;
  readonly version: number;
};

const columns = ['id', 'name', 'email', 'status', 'demonstration', 'added_at as addedAt', 'version'] as const;

/** One user, or null when there is none that may be seen. */
export async function userById(tx: Tx, id: string): Promise<KeptUser | null> {
  return (await tx.selectFrom('users').select(columns).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The user with an e-mail address, in whatever case it was typed, or null. */
export async function userByEmail(tx: Tx, email: string): Promise<KeptUser | null> {
  const key = email.trim().toLowerCase();
  return (await tx.selectFrom('users').select(columns).where('email_key', '=', key).executeTakeFirst()) ?? null;
}

/** Which users are listed: all conditions hold; a role and an authority are looked for in one and the same role held now. */
export type AskedOfUsers = {
  /** A part of the name or of the e-mail address. */
  readonly holding: string;
  readonly status?: KeptUser['status'];
  readonly role?: RoleId;
  /** Those with a role at this authority or in an inspection of it. */
  readonly authorityId?: string;
  readonly from: number;
  readonly count: number;
};

/** The users that may be seen and are asked for, by name; `from` and `count` say which part of them. */
export async function listUsers(
  tx: Tx,
  asked: AskedOfUsers,
): Promise<{ readonly users: readonly KeptUser[]; readonly total: number }> {
  const { status, role, authorityId } = asked;
  const pattern = `%${asked.holding.replaceAll(/[\\%_]/g, '\\$&')}%`;
  let matching = tx.selectFrom('users');
  if (asked.holding !== '') {
    matching = matching.where((where) => where.or([where('name', 'ilike', pattern), where('email', 'ilike', pattern)]));
  }
  if (status !== undefined) matching = matching.where('status', '=', status);
  if (role !== undefined || authorityId !== undefined) {
    matching = matching.where((where) => {
      let held = where
        .selectFrom('memberships')
        .leftJoin('inspections', 'inspections.id', 'memberships.inspection_id')
        .select('memberships.id')
        .whereRef('memberships.user_id', '=', 'users.id')
        .where('ended_at', 'is', null);
      if (role !== undefined) held = held.where('role', '=', role);
      if (authorityId !== undefined) {
        held = held.where((there) =>
          there(there.fn.coalesce('memberships.authority_id', 'inspections.authority_id'), '=', authorityId),
        );
      }
      return where.exists(held);
    });
  }
  const users = await matching
    .select(columns)
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .offset(asked.from)
    .limit(asked.count)
    .execute();
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { users, total };
}

/** Which of these e-mail addresses, in lower case, somebody already has. */
export async function emailsTaken(tx: Tx, emails: readonly string[]): Promise<ReadonlySet<string>> {
  if (emails.length === 0) return new Set();
  const rows = await tx
    .selectFrom('users')
    .select('email_key')
    .where('email_key', 'in', [...emails])
    .execute();
  return new Set(rows.map(({ email_key }) => email_key));
}

export async function addUser(tx: Tx, change: ChangeNamed<'user-invited'>, at: Date): Promise<Applied> {
  await tx
    .insertInto('users')
    .values({ id: change.subject.id, ...change.after, added_at: at })
    .execute();
  return 'applied';
}

type UserChange = ChangeNamed<'user-joined' | 'user-changed' | 'user-suspended' | 'user-restored'>;

export async function changeUser(tx: Tx, change: UserChange): Promise<Applied> {
  return ofVersionSeen(tx.updateTable('users').set({ ...change.after }), change);
}
