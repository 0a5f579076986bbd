import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isRole, type Person, type SignInMeans } from '#inspection';
import { latestBelieved } from './clocks-differ.ts';
import { ifThereIsSpace } from './if-there-is-space.ts';
import type { Tx } from './tables.ts';

/** A sign-in that holds now, and whose it is. Its token is known only to the browser: the database keeps a hash. */
export type KeptSession = {
  readonly id: string;
  readonly userId: string;
  /** False while the second step of signing in is still to come. */
  readonly complete: boolean;
  readonly how: SignInMeans;
  readonly madeAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly address: string;
  readonly agent: string;
};

/** The hash under which a secret token is kept: the token itself is random, so one round is enough. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A new secret token: 256 random bits as URL-safe text. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const columns = [
  'sessions.id',
  'sessions.user_id as userId',
  'complete',
  'how',
  'made_at as madeAt',
  'last_seen_at as lastSeenAt',
  'expires_at as expiresAt',
  'address',
  'agent',
] as const;

const means: readonly string[] = ['password', 'recovery-code', 'openid', 'demonstration'] satisfies SignInMeans[];
const isMeans = (text: string): text is SignInMeans => means.includes(text);

const kept = <Row extends { readonly how: string }>({ how, ...row }: Row): Row & { readonly how: SignInMeans } => {
  if (!isMeans(how)) throw new Error(`The database holds a session by unknown means, ${how}.`);
  return { ...row, how } as Row & { readonly how: SignInMeans };
};

/** Begins a session; answers its id and the token that the browser is to show. */
export async function beginSession(
  tx: Tx,
  session: {
    readonly userId: string;
    readonly complete: boolean;
    readonly how: SignInMeans;
    readonly at: Date;
    readonly expiresAt: Date;
    readonly address: string;
    readonly agent: string;
  },
): Promise<{ readonly id: string; readonly token: string }> {
  const [id, token] = [randomUUID(), newToken()];
  await tx
    .insertInto('sessions')
    .values({
      id,
      token_hash: tokenHash(token),
      user_id: session.userId,
      complete: session.complete,
      how: session.how,
      made_at: session.at,
      last_seen_at: session.at,
      expires_at: session.expiresAt,
      address: session.address,
      agent: session.agent.slice(0, 300),
    })
    .execute();
  return { id, token };
}

/** Who shows a token: the session it is of, and the person, when they are active and have signed in completely. */
export type WhoShows = { readonly session: KeptSession; readonly person: Person | null };

/**
 * Who shows a token, when its session holds: not ended, not past its end, seen within `idleMinutes`, and not begun while the clock was
 * ahead, which would keep it for as long. One statement, for every page begins with it. Whoever is answered by it was seen: see
 * `markSeen`.
 */
export async function whoShows(tx: Tx, token: string, at: Date, idleMinutes: number): Promise<WhoShows | null> {
  const rows = await tx
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .leftJoin('memberships', (join) =>
      join.onRef('memberships.user_id', '=', 'users.id').on('memberships.ended_at', 'is', null),
    )
    .leftJoin('inspections', 'inspections.id', 'memberships.inspection_id')
    .select([...columns, 'users.name', 'users.status', 'memberships.role', 'memberships.inspection_id as inspectionId'])
    .select((select) => select.fn.coalesce('memberships.authority_id', 'inspections.authority_id').as('authorityId'))
    .where('token_hash', '=', tokenHash(token))
    .where('sessions.ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('made_at', '<=', latestBelieved(at))
    .where('last_seen_at', '>', new Date(at.getTime() - idleMinutes * 60_000))
    .orderBy('memberships.given_at')
    .execute();
  const [row] = rows;
  if (row === undefined) return null;
  const { name, status, role: _role, inspectionId: _inspection, authorityId: _authority, ...session } = row;
  const memberships = rows.flatMap(({ role, inspectionId, authorityId }) =>
    role !== null && isRole(role) ? [{ role, authorityId, inspectionId }] : [],
  );
  const person = row.complete && status === 'active' ? { userId: row.userId, name, memberships } : null;
  return { session: kept(session), person };
}

/** Whether a session is to be marked as seen again: once a minute at most. */
export const isToBeMarked = ({ lastSeenAt }: KeptSession, at: Date): boolean =>
  Math.abs(at.getTime() - lastSeenAt.getTime()) > 60_000;

/** Marks a session as seen. On a full disk nothing is marked. */
export async function markSeen(tx: Tx, { id }: KeptSession, at: Date): Promise<void> {
  const seen = tx.updateTable('sessions').set({ last_seen_at: at }).where('id', '=', id).where('ended_at', 'is', null);
  await ifThereIsSpace(tx, () => seen.execute());
}

/** Whether a session that was shown some time ago holds still: neither ended nor past its end. */
export async function sessionHolds(tx: Tx, id: string, at: Date): Promise<boolean> {
  const session = tx.selectFrom('sessions').select('id').where('id', '=', id);
  return (await session.where('ended_at', 'is', null).where('expires_at', '>', at).executeTakeFirst()) !== undefined;
}

/** The sessions of a user that hold now, the one used last first. */
export async function sessionsOf(tx: Tx, userId: string, at: Date): Promise<readonly KeptSession[]> {
  const rows = await tx
    .selectFrom('sessions')
    .select(columns)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('made_at', '<=', latestBelieved(at))
    .orderBy('last_seen_at', 'desc')
    .execute();
  return rows.map(kept);
}

/** Ends sessions of a user: one, all, or all but one. Answers how many ended. */
export async function endSessions(
  tx: Tx,
  userId: string,
  at: Date,
  which: { readonly only?: string; readonly except?: string } = {},
): Promise<number> {
  let query = tx
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null);
  if (which.only !== undefined) query = query.where('id', '=', which.only);
  if (which.except !== undefined) query = query.where('id', '<>', which.except);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}
