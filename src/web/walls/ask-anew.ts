import type { FastifyRequest } from 'fastify';
import { mayAnywhere, refusalOf } from '#inspection';
import { apiTokenHolds, personOf, sessionHolds } from '#store';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { notAllowed } from './actions.ts';

/**
 * Asks anew what was asked when a request came, for one that took long to arrive: whether its person is signed in still, or the token
 * works, and may do it at the stage that the inspection has now. Throws Problem 401, 403 or 404.
 */
export async function askAnew({ store, now }: Pick<Parts, 'store' | 'now'>, request: FastifyRequest): Promise<void> {
  const { action, about, byToken } = request.routeOptions.config;
  const { person } = request;
  if (person === null || action === undefined) return;
  const at = now();
  request.person = await store.read({ for: 'signing-in', userId: null }, async (tx) => {
    const holds =
      byToken === true
        ? request.apiToken !== null && (await apiTokenHolds(tx, request.apiToken.id, at))
        : request.session !== null && (await sessionHolds(tx, request.session.id, at));
    return holds ? personOf(tx, person.userId) : null;
  });
  if (request.person === null) {
    throw new Problem(401, {
      happened: 'You were signed out, or your token was revoked, while the file arrived. Nothing of it was kept.',
      toDo: 'Sign in, or make another token, and send it again.',
    });
  }
  if (!mayAnywhere(request.person, action)) notAllowed(request, action);
  const found = about === undefined ? {} : await about(request);
  if (found === null) throw new Problem(404, {});
  const refusal = refusalOf(request.person, action, found);
  if (refusal !== null) notAllowed(request, action, refusal.words);
}
