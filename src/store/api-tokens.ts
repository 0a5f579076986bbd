// Personal tokens of the API: who asks with one, kept as a hash.
import { randomBytes } from 'node:crypto';
import { isTokenScope, type NewToken, type TokenRecord } from '#inspection';
import { latestBelieved } from './clocks-differ.ts';
import { ifThereIsSpace } from './if-there-is-space.ts';
import { tokenHash } from './sessions.ts';
import type { Tx } from './tables.ts';

export type KeptToken = TokenRecord & {
  readonly userId: string;
  readonly madeAt: Date;
  readonly lastUsedAt: Date | null;
};

/** What every token begins with: programs that look for secrets in code know it by this. */
const tokenPrefix = 'bestfit_';

/** A new token: 256 random bits behind the prefix. It is shown once. */
export const newApiToken = (): string => `${tokenPrefix}${randomBytes(32).toString('base64url')}`;

const looksLikeToken = (text: string): boolean => /^bestfit_[\w-]{43}$/.test(text);

const columns = [
  'id',
  'user_id as userId',
  'name',
  'scope',
  'made_at as madeAt',
  'expires_at as expiresAt',
  'last_used_at as lastUsedAt',
  'revoked_at as revokedAt',
] as const;

const kept = <Row extends { readonly scope: string }>(rows: readonly Row[]) =>
  // The database takes no other scopes.
  rows.flatMap(({ scope, ...row }) => (isTokenScope(scope) ? [{ ...row, scope }] : []));

/** Keeps a new token of somebody. */
export async function keepApiToken(
  tx: Tx,
  made: { readonly id: string; readonly userId: string; readonly token: string; readonly at: Date },
  { name, scope, expiresAt }: NewToken,
): Promise<void> {
  await tx
    .insertInto('api_tokens')
    .values({
      id: made.id,
      user_id: made.userId,
      name,
      token_hash: tokenHash(made.token),
      scope,
      made_at: made.at,
      expires_at: expiresAt,
    })
    .execute();
}

/** The tokens of one person that work at a time, the newest first. */
export const apiTokensOf = async (tx: Tx, userId: string, at: Date): Promise<readonly KeptToken[]> =>
  kept(
    await tx
      .selectFrom('api_tokens')
      .select(columns)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', at)
      .where('made_at', '<=', latestBelieved(at))
      .orderBy('made_at', 'desc')
      .orderBy('id')
      .execute(),
  );

/** Marks a token of somebody as revoked. */
export async function endApiToken(tx: Tx, userId: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('api_tokens')
    .set({ revoked_at: at })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

/** The token that a program shows, when it works: known, not revoked, not past its end. Marks it as used, once a minute at most. */
export async function apiTokenShown(tx: Tx, token: string, at: Date): Promise<KeptToken | null> {
  if (!looksLikeToken(token)) return null;
  const rows = await tx
    .selectFrom('api_tokens')
    .select(columns)
    .where('token_hash', '=', tokenHash(token))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .where('made_at', '<=', latestBelieved(at))
    .execute();
  const [found] = kept(rows);
  if (found === undefined) return null;
  if (found.lastUsedAt === null || at.getTime() - found.lastUsedAt.getTime() > 60_000) {
    const used = tx.updateTable('api_tokens').set({ last_used_at: at }).where('id', '=', found.id);
    await ifThereIsSpace(tx, () => used.execute());
  }
  return found;
}

/** Whether a token that was shown some time ago works still: neither revoked nor past its end. */
export async function apiTokenHolds(tx: Tx, id: string, at: Date): Promise<boolean> {
  const token = tx.selectFrom('api_tokens').select('id').where('id', '=', id);
  return (await token.where('revoked_at', 'is', null).where('expires_at', '>', at).executeTakeFirst()) !== undefined;
}
