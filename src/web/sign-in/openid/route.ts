import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { isRefusal, type SaidByOpenId } from '#inspection';
import { loggedError, Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { wayOn } from '../../walls/ask-to-sign-in.ts';
import { addressOf } from '../address-of.ts';
import { failed, succeeded, thenWait, tryProof, waiting } from '../attempt.ts';
import { completeSignIn } from '../begin.ts';
import { personMeant } from './person-meant.ts';
import { openIdProvider } from './provider.ts';
import { recall, remember } from './round-trip.ts';
import { whoCameBack } from './who-came-back.ts';

const path = '/sign-in/openid';

/** The way to the other sign-in service as the sign-in page shows it; null where there is none. */
export const openIdButton = ({ config }: Pick<Parts, 'config'>, next: string) =>
  config.openId === null
    ? null
    : { label: config.openId.label, href: next === '/' ? path : `${path}?next=${encodeURIComponent(next)}` };

const inQuery = ({ query }: FastifyRequest, name: string): string | null => {
  const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined;
  return typeof value === 'string' ? value : null;
};

/**
 * Signing in with another service by OpenID Connect. Whoever it signs in is signed in here: how it proves who they are, by a second
 * step or otherwise, is for it to ask.
 */
export function openIdSignIn(app: FastifyInstance, parts: Parts): void {
  const { config, now } = parts;
  if (config.openId === null) return;
  const { label } = config.openId;
  const find = openIdProvider(config.openId);
  const callback = `${config.publicUrl}${path}/callback`;
  const signIn = { config: { action: 'sign-in' } } as const;

  const provider = async (request: FastifyRequest): Promise<Configuration> => {
    try {
      return await find();
    } catch (error) {
      request.log.error({ error: loggedError(error) }, 'The sign-in service cannot be found.');
      throw notReachable(label);
    }
  };

  app.get(path, signIn, async (request, reply) => {
    const service = await provider(request);
    const trip = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      next: wayOn(inQuery(request, 'next')),
      at: now().getTime(),
    };
    await remember(parts, reply, trip);
    const there = buildAuthorizationUrl(service, {
      redirect_uri: callback,
      scope: 'openid email',
      state: trip.state,
      nonce: trip.nonce,
      code_challenge: await calculatePKCECodeChallenge(trip.verifier),
      code_challenge_method: 'S256',
    });
    return reply.header('cache-control', 'no-store').redirect(there.href, 303);
  });

  app.get(`${path}/callback`, signIn, async (request, reply) => {
    // The address holds a code: no other site is to be told of it.
    reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store');
    const trip = await recall(parts, request, reply);
    if (trip === null) throw beginAgain();
    const attempt = await tryProof(parts, request, { proof: 'openid', account: addressOf(request) });
    if ('wait' in attempt) throw new Problem(429, { happened: waiting(reply, attempt.wait) });
    const refuse = async (problem: (wait: string) => Problem, userId: string | null = null): Promise<never> => {
      throw problem(thenWait(await failed(parts, request, attempt, userId)));
    };
    let said: SaidByOpenId;
    try {
      said = await whoCameBack(await provider(request), new URL(request.url, config.publicUrl), trip);
    } catch (error) {
      if (error instanceof Problem) throw error;
      request.log.warn({ error: loggedError(error) }, 'What came from the sign-in service was refused.');
      if (isOutOfReach(error)) throw notReachable(label);
      return refuse(() => (inQuery(request, 'error') === null ? beginAgain() : notSignedInThere()));
    }
    const userId = await personMeant(parts, said);
    if (isRefusal(userId)) return refuse((wait) => notLetIn(userId.code, `${userId.words}${wait}`));
    await succeeded(parts, attempt);
    const refusal = await completeSignIn(parts, request, reply, { userId, how: 'openid' });
    if (refusal !== null) throw notLetIn(refusal.code, refusal.words);
    return reply.redirect(trip.next, 303);
  });
}

/** Whether an error says that the service did not answer, rather than what. */
function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, 'code');
  const status: unknown = Reflect.get(error, 'status');
  // fetch says no more of a connection that failed than that it is a TypeError with a cause.
  const failedFetch = error instanceof TypeError && error.cause !== undefined;
  return failedFetch || code === 'OAUTH_TIMEOUT' || (typeof status === 'number' && status >= 500);
}

const notReachable = (label: string) =>
  new Problem(503, {
    code: 'openid-not-reachable',
    title: `Signing in with ${label} is not possible just now`,
    happened: 'The service that signs you in does not answer. Nothing has been changed.',
    toDo: 'Try again in a few minutes, or go to the sign-in page and use your password if you have one.',
  });

const beginAgain = () =>
  new Problem(400, {
    code: 'openid-begin-again',
    title: 'You have not been signed in',
    happened:
      'This answer of the sign-in service does not belong to a sign-in begun in this browser, or it took too long.',
    toDo: 'Go to the sign-in page and begin again.',
  });

const notSignedInThere = () =>
  new Problem(403, {
    code: 'openid-not-signed-in',
    title: 'You have not been signed in',
    happened: 'The sign-in service did not sign you in.',
    toDo: 'Go to the sign-in page to try again or to sign in another way.',
  });

const notLetIn = (code: string, words: string) =>
  new Problem(403, {
    code,
    title: 'You cannot sign in here',
    happened: 'The sign-in service has signed you in, but this service cannot.',
    toDo: words,
  });
