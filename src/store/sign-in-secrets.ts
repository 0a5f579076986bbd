import type { Tx } from './tables.ts';

/** What a person proves themselves with, as far as it is there: hashes, and the sealed secret of their one-time codes. */
export type KeptSecrets = {
  readonly passwordHash: string | null;
  readonly passwordSetAt: Date | null;
  readonly oneTimeSecret: Buffer | null;
  /** How many recovery codes have not been used. */
  readonly recoveryCodesLeft: number;
};

/** The secrets of a person; all of them empty when they have none yet. */
export async function secretsOf(tx: Tx, userId: string): Promise<KeptSecrets> {
  const row = await tx
    .selectFrom('sign_in_secrets')
    .select(['password_hash', 'password_set_at', 'one_time_secret', 'recovery_hashes'])
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return {
    passwordHash: row?.password_hash ?? null,
    passwordSetAt: row?.password_set_at ?? null,
    oneTimeSecret: row?.one_time_secret ?? null,
    recoveryCodesLeft: row?.recovery_hashes.length ?? 0,
  };
}

/** Keeps the hash of a person's new password. */
export async function setPasswordHash(tx: Tx, userId: string, hash: string, at: Date): Promise<void> {
  const password = { password_hash: hash, password_set_at: at };
  await tx
    .insertInto('sign_in_secrets')
    .values({ user_id: userId, ...password })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(password))
    .execute();
}

/** Replaces the hash of an unchanged password by one of greater cost, unless the password was changed in the meantime. */
export async function replacePasswordHash(tx: Tx, userId: string, was: string, hash: string): Promise<void> {
  await tx
    .updateTable('sign_in_secrets')
    .set({ password_hash: hash })
    .where('user_id', '=', userId)
    .where('password_hash', '=', was)
    .execute();
}

/** Keeps the sealed secret of a person's one-time codes. `step` is that of the code it was confirmed with, which is used up. */
export async function setOneTimeSecret(tx: Tx, userId: string, sealed: Uint8Array, step: number): Promise<void> {
  const secret = { one_time_secret: Buffer.from(sealed), one_time_last_step: step };
  await tx
    .insertInto('sign_in_secrets')
    .values({ user_id: userId, ...secret })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(secret))
    .execute();
}

/** Forgets a person's one-time codes and recovery codes: they set up others. */
export async function forgetOneTimeCodes(tx: Tx, userId: string): Promise<void> {
  await tx
    .updateTable('sign_in_secrets')
    .set({ one_time_secret: null, recovery_hashes: [] })
    .where('user_id', '=', userId)
    .execute();
}

/** Uses up the code of one time step, in one statement. Answers false when it, or a later one, was used before. */
export async function takeOneTimeStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('sign_in_secrets')
    .set({ one_time_last_step: step })
    .where('user_id', '=', userId)
    .where('one_time_last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Keeps the hashes of new recovery codes; those from before work no more. */
export async function setRecoveryHashes(tx: Tx, userId: string, hashes: readonly string[]): Promise<void> {
  await tx
    .updateTable('sign_in_secrets')
    .set({ recovery_hashes: [...hashes] })
    .where('user_id', '=', userId)
    .execute();
}

/** Uses up a recovery code, in one statement. Answers false when it is none, or was used before. */
export async function takeRecoveryHash(tx: Tx, userId: string, hash: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('sign_in_secrets')
    .set((row) => ({ recovery_hashes: row.fn<string[]>('array_remove', ['recovery_hashes', row.val(hash)]) }))
    .where('user_id', '=', userId)
    .where((where) => where(where.val(hash), '=', where.fn.any('recovery_hashes')))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
