import { endSessions } from './sessions.ts';
import type { Tx } from './tables.ts';

/** Ends, at once, every way in that a person has: their sessions, API tokens and links. Answers how many sessions and tokens ended. */
export async function endAccess(
  tx: Tx,
  userId: string,
  at: Date,
): Promise<{ readonly sessions: number; readonly tokens: number }> {
  const sessions = await endSessions(tx, userId, at);
  const { numUpdatedRows } = await tx
    .updateTable('api_tokens')
    .set({ revoked_at: at })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  await tx
    .updateTable('invitations')
    .set({ expires_at: at })
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .execute();
  return { sessions, tokens: Number(numUpdatedRows) };
}
