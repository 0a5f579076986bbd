// The two steps of signing in as sessions: one that waits for the second step, and one that is complete. Each has a token of its own,
// so that no token from before a step is worth anything after it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Change, isRefusal, type Refusal, refuse, type SignInMeans, signedIn } from '#inspection';
import { beginSession, endSessions, type Tx, userById } from '#store';
import type { Parts } from '../parts.ts';
import { giveSession } from '../walls/signed-in.ts';
import { addressOf } from './address-of.ts';

/** How long the second step may take, in minutes. */
const secondStepMinutes = 15;

const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

const browserOf = (request: FastifyRequest) => ({
  address: addressOf(request),
  agent: request.headers['user-agent'] ?? '',
});

/** Ends the session that a browser has, whoever's it was: another takes its place. */
async function endPresent(tx: Tx, request: FastifyRequest, at: Date): Promise<void> {
  const { session } = request;
  if (session !== null) await endSessions(tx, session.userId, at, { only: session.id });
}

/**
 * Begins a session that waits for the second step, in the transaction that has proved the password. Answers the token, which the
 * browser is given when the transaction has ended (`giveSession`).
 */
export async function beginFirstStep(tx: Tx, parts: Parts, request: FastifyRequest, userId: string): Promise<string> {
  const at = parts.now();
  await endPresent(tx, request, at);
  const { token } = await beginSession(tx, {
    userId,
    complete: false,
    how: 'password',
    at,
    expiresAt: later(at, secondStepMinutes),
    ...browserOf(request),
  });
  return token;
}

/**
 * Signs somebody in completely and gives the browser the session. `besides` is done in the same transaction, before it: what proves
 * them (a code used up) and what changes with it; its refusal is answered, and so is that of somebody who is not active
 * (`not-active`). Null when they are signed in.
 */
export async function completeSignIn(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  who: {
    readonly userId: string;
    readonly how: SignInMeans;
    readonly besides?: (tx: Tx) => Promise<readonly Change[] | Refusal>;
  },
): Promise<Refusal | null> {
  const { userId, how, besides } = who;
  const at = parts.now();
  let token = '';
  const decided = await parts.store.change({ for: 'signing-in', userId }, at, async (tx) => {
    const changes = besides === undefined ? [] : await besides(tx);
    if (isRefusal(changes)) return changes;
    const user = await userById(tx, userId);
    if (user?.status !== 'active') return refuse('not-active', 'This account cannot be used at present.');
    await endPresent(tx, request, at);
    const browser = browserOf(request);
    const begun = await beginSession(tx, {
      userId,
      complete: true,
      how,
      at,
      expiresAt: later(at, parts.config.session.hours * 60),
      ...browser,
    });
    token = begun.token;
    return [...changes, signedIn(begun.id, how, browser.address)];
  });
  if (isRefusal(decided)) return decided;
  giveSession(parts, reply, token);
  return null;
}
