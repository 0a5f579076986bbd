import { randomUUID } from 'node:crypto';
import { latestBelieved } from './clocks-differ.ts';
import { newToken, tokenHash } from './sessions.ts';
import type { Tx } from './tables.ts';

/** A link by which a person chooses a password: at first, or anew. Its token is known only to whoever holds the link. */
export type KeptInvitation = {
  readonly id: string;
  readonly userId: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  /** Whether one-time codes are to be set up anew with it. */
  readonly oneTimeAnew: boolean;
};

const columns = [
  'id',
  'user_id as userId',
  'made_at as madeAt',
  'expires_at as expiresAt',
  'used_at as usedAt',
  'one_time_anew as oneTimeAnew',
] as const;

/**
 * Makes a person's link and answers its token, which is shown once: the database keeps a hash. Their earlier links work no more.
 * `oneTimeAnew` (no unless said): whoever answers it sets up one-time codes anew, for somebody whose device is lost.
 */
export async function makeInvitation(
  tx: Tx,
  invitation: {
    readonly userId: string;
    readonly at: Date;
    readonly expiresAt: Date;
    readonly oneTimeAnew?: boolean;
  },
): Promise<string> {
  const { userId, at, expiresAt, oneTimeAnew = false } = invitation;
  await tx
    .updateTable('invitations')
    .set({ expires_at: at })
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .execute();
  const token = newToken();
  await tx
    .insertInto('invitations')
    .values({
      id: randomUUID(),
      user_id: userId,
      token_hash: tokenHash(token),
      made_at: at,
      expires_at: expiresAt,
      used_at: null,
      one_time_anew: oneTimeAnew,
    })
    .execute();
  return token;
}

/**
 * The link of a token, used and expired ones too, or null when there is none. One that was made while the clock was ahead, which would
 * keep it for as long, is none.
 */
export async function invitationOfToken(tx: Tx, token: string, at: Date): Promise<KeptInvitation | null> {
  const row = await tx
    .selectFrom('invitations')
    .select(columns)
    .where('token_hash', '=', tokenHash(token))
    .where('made_at', '<=', latestBelieved(at))
    .executeTakeFirst();
  return row ?? null;
}

/** Uses a link up. Answers false when it was used or had expired: of two who answer it at once, one is told so. */
export async function useInvitation(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitations')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
