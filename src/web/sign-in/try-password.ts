import type { FastifyReply, FastifyRequest } from 'fastify';
import { replacePasswordHash, secretsOf } from '#store';
import type { Parts } from '../parts.ts';
import { failed, succeeded, thenWait, tryProof, waiting } from './attempt.ts';
import type { Hasher } from './hashing-queue.ts';

/** Whose password is tried: the account as it is counted, and the user if it is somebody's who may sign in. */
export type Claimed = { readonly account: string; readonly userId: string | null };

/**
 * Tries a password, counted. Answers null when it is right, and otherwise the words for whoever typed it: `wrong`, and how long to
 * wait. The status of the answer is set (422, or 429 with Retry-After). Whether there is such an account makes no difference to the
 * words, nor to the work.
 */
export async function tryPassword(
  parts: Parts,
  {
    request,
    reply,
    hasher,
  }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly hasher: Hasher },
  claimed: Claimed,
  typed: { readonly password: string; readonly wrong: string },
): Promise<string | null> {
  const { account, userId } = claimed;
  const attempt = await tryProof(parts, request, { proof: 'password', account });
  if ('wait' in attempt) return waiting(reply, attempt.wait);
  const signingIn = { for: 'signing-in', userId } as const;
  const hash = userId === null ? null : (await parts.store.read(signingIn, (tx) => secretsOf(tx, userId))).passwordHash;
  const { right, outgrown } = await hasher.verify(typed.password, hash);
  if (!right) {
    reply.code(422);
    return `${typed.wrong}${thenWait(await failed(parts, request, attempt, userId))}`;
  }
  await succeeded(parts, attempt);
  if (outgrown && userId !== null && hash !== null) {
    const anew = await hasher.hash(typed.password);
    await parts.store.read(signingIn, (tx) => replacePasswordHash(tx, userId, hash, anew));
  }
  return null;
}

/** How an account is counted by what was typed as its e-mail address. */
export const accountOf = (email: string): string => email.trim().toLowerCase();
