import type { ChangeNamed } from '#inspection';
import type { Applied } from './applied.ts';
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

/** All users that may be seen whose name or address holds a text, by name; `from` and `count` say which part of them. */
export async function listUsers(
  tx: Tx,
  asked: { readonly holding: string; readonly from: number; readonly count: number },
): Promise<{ readonly users: readonly KeptUser[]; readonly total: number }> {
  const pattern = `%${asked.holding.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const matching = tx
    .selectFrom('users')
    .where((where) => where.or([where('name', 'ilike', pattern), where('email', 'ilike', pattern)]));
  const users = await matching
    .select(columns)
    .orderBy('name')
    .orderBy('id')
    .offset(asked.from)
    .limit(asked.count)
    .execute();
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { users, total };
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
  const { numUpdatedRows } = await tx
    .updateTable('users')
    .set({ ...change.after })
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', change.subject.id)
    .where('version', '=', change.expects ?? 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}
