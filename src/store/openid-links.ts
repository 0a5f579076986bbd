// Who of us is linked with whom of another sign-in service.
import type { Tx } from './tables.ts';

/** Somebody as another sign-in service names them. */
type NamedElsewhere = { readonly issuer: string; readonly subject: string };

/** Who is linked with it: the user's id, or null. */
export async function userLinkedWith(tx: Tx, { issuer, subject }: NamedElsewhere): Promise<string | null> {
  const row = await tx
    .selectFrom('sign_in_secrets')
    .select('user_id')
    .where('openid_issuer', '=', issuer)
    .where('openid_subject', '=', subject)
    .executeTakeFirst();
  return row?.user_id ?? null;
}

/** Whether a user is linked with anybody of another sign-in service. */
export async function isLinked(tx: Tx, userId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('sign_in_secrets')
    .select('openid_subject')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row !== undefined && row.openid_subject !== null;
}

/** Links a user who is linked with nobody. Answers false when they have been linked meanwhile. */
export async function linkUser(tx: Tx, userId: string, { issuer, subject }: NamedElsewhere): Promise<boolean> {
  const link = { openid_issuer: issuer, openid_subject: subject };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('sign_in_secrets')
    .values({ user_id: userId, ...link })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet(link).where('sign_in_secrets.openid_subject', 'is', null),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
