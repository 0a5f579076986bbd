// Every try to prove oneself goes through here, before it is tried. What cannot be counted is not tried.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { countedHours, knownAddressDays, signInThrottled, waitAfter, waitLeft } from '#inspection';
import { attemptSucceeded, countFailures, latestBelieved, oneAttemptAtATime, recordAttempt } from '#store';
import { loggedError, Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { addressOf } from './address-of.ts';
import { keyedHash } from './sealed-under-sign-in.ts';

/** What is tried. Each is counted apart: who knows a password has not shown that they have the device. */
export type Proof = 'password' | 'code' | 'set-up' | 'openid';

/** A try that may be made. It counts as failed until it is told to have succeeded. */
export type Attempt = {
  readonly id: number;
  readonly proof: Proof;
  /** The waits that follow if it fails, in seconds; 0 for none. */
  readonly waits: { readonly account: number; readonly address: number };
};

const signingIn = { for: 'signing-in', userId: null } as const;

/**
 * Counts a try on an account (an e-mail address, an id, or what else names it) from the address of a request. Answers the try, or how
 * many seconds to wait for one. Throws a Problem 503 when it cannot be counted: then nobody gets in.
 */
export async function tryProof(
  parts: Parts,
  request: FastifyRequest,
  tried: { readonly proof: Proof; readonly account: string },
): Promise<Attempt | { readonly wait: number }> {
  const at = parts.now();
  const ago = (hours: number) => new Date(at.getTime() - hours * 3_600_000);
  try {
    const account = await keyedHash(parts, `attempts/${tried.proof}`, tried.account);
    const by = { account, address: addressOf(request) };
    const counted = await parts.store.read(signingIn, async (tx) => {
      await oneAttemptAtATime(tx, by);
      const found = await countFailures(tx, by, {
        since: ago(countedHours),
        until: latestBelieved(at),
        knownSince: ago(knownAddressDays * 24),
      });
      const count = found.known ? 'here' : 'elsewhere';
      const wait = Math.max(
        waitLeft(count, found.account, at.getTime()),
        waitLeft('address', found.address, at.getTime()),
      );
      if (wait > 0) return { wait };
      const waits = {
        account: waitAfter(count, found.account.failures + 1),
        address: waitAfter('address', found.address.failures + 1),
      };
      return { id: await recordAttempt(tx, by, at), proof: tried.proof, waits };
    });
    if ('wait' in counted)
      request.log.warn({ proof: tried.proof, from: by.address }, 'A sign-in was refused: too many tries.');
    return counted;
  } catch (error) {
    request.log.error({ error: loggedError(error) }, 'Tries to sign in cannot be counted, so nobody can sign in.');
    throw new Problem(503, {
      happened: 'Signing in is not possible just now, and what you sent was not tried. What was saved before is safe.',
    });
  }
}

/** Takes a try off the failures. Where this cannot be written, nobody gets in either: it throws. */
export const succeeded = ({ store }: Parts, attempt: Attempt): Promise<void> =>
  store.read(signingIn, (tx) => attemptSucceeded(tx, attempt.id));

/**
 * Writes down that a try failed: in the service's log, and where its account must now wait and is somebody's, in the change log.
 * Answers how long it is until the next try, in seconds.
 */
export async function failed(
  parts: Parts,
  request: FastifyRequest,
  attempt: Attempt,
  userId: string | null,
): Promise<number> {
  const { account, address } = attempt.waits;
  const from = addressOf(request);
  request.log.warn({ proof: attempt.proof, from, ...(userId !== null && { userId }) }, 'A sign-in failed.');
  if (userId !== null && account > 0) {
    await parts.store.change(signingIn, parts.now(), async () => [signInThrottled(userId, from, account)]);
  }
  return Math.max(account, address);
}

/** Answers with the status and the header of a wait; the words for it. */
export function waiting(reply: FastifyReply, seconds: number): string {
  reply.code(429).header('retry-after', String(seconds));
  return `Too many tries have failed. Wait ${inWords(seconds)}, then try again.`;
}

/** What is said of the wait after a failed try; nothing when there is none. */
export const thenWait = (seconds: number): string =>
  seconds === 0 ? '' : ` Wait ${inWords(seconds)} before you try again.`;

function inWords(seconds: number): string {
  if (seconds <= 90) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
