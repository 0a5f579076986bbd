// Which program asks, and for whom: a personal token does what its person may do, and no more. Cookies mean nothing here.
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { mayAnywhere } from '#inspection';
import { apiTokenShown, type KeptToken, personOf } from '#store';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { addressOf } from '../sign-in/address-of.ts';
import type { Api } from './door.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The personal token by which a program asks; null when it shows none that works. */
    apiToken: KeptToken | null;
  }
}

/** Requests a minute, counted by each process of the service for itself. */
export const requestsAMinute = { withToken: 600, withoutToken: 120 } as const;

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const shownBy = ({ headers }: FastifyRequest): string | null => headers.authorization ?? null;
const isOurs = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.byToken === true;

/** Stands in front of the routes of the API: finds whose token it is, counts the request, and refuses what the token may not do. */
export async function askByToken(api: Api, parts: Parts): Promise<void> {
  api.decorateRequest('apiToken', null);
  api.addHook('onRequest', async (request, reply) => {
    if (!isOurs(request)) return;
    reply.header('cache-control', 'no-store');
    const token = /^Bearer +(\S+)$/i.exec(shownBy(request) ?? '')?.[1];
    if (token === undefined) return;
    const found = await parts.store.read({ for: 'signing-in', userId: null }, async (tx) => {
      const kept = await apiTokenShown(tx, token, parts.now());
      return kept === null ? null : { kept, person: await personOf(tx, kept.userId) };
    });
    // Somebody suspended is no person: their tokens give nothing.
    if (found === null || found.person === null) return;
    request.apiToken = found.kept;
    request.person = found.person;
  });
  await api.register(rateLimit, {
    // Its hook comes after the one above: it knows whose token it is.
    hook: 'onRequest',
    timeWindow: 60_000,
    max: (request) => (request.apiToken === null ? requestsAMinute.withoutToken : requestsAMinute.withToken),
    keyGenerator: (request) =>
      request.apiToken === null ? `address ${addressOf(request)}` : `token ${request.apiToken.id}`,
    errorResponseBuilder: () => new Problem(429, {}),
  });
  // Before the body is read: nothing is parsed for whoever may not send it.
  api.addHook('preParsing', async (request) => {
    if (isOurs(request)) refuseToken(request);
  });
  api.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode === 401) {
      const why = shownBy(request) === null ? '' : ', error="invalid_token"';
      reply.header('www-authenticate', `Bearer realm="Bestfit"${why}`);
    }
    return payload;
  });
}

/** Refuses a token that does not work, one that only reads where something is changed, and whoever could never do it. */
function refuseToken(request: FastifyRequest): void {
  const { person, apiToken } = request;
  const { action } = request.routeOptions.config;
  if (shownBy(request) !== null && apiToken === null) {
    request.log.warn({ from: addressOf(request) }, 'A token was refused.');
    throw new Problem(401, {
      happened:
        'This token does not work: it is not known, has ended, or its person may not sign in. Nothing was done.',
      toDo: 'Make another one on the page API tokens of your account.',
    });
  }
  if (apiToken?.scope === 'read' && !safe.has(request.method)) {
    throw new Problem(403, {
      code: 'read-only-token',
      happened: 'This token only reads. Nothing has been changed.',
      toDo: 'Make a token that may change things, on the page API tokens of your account.',
    });
  }
  if (action === undefined || mayAnywhere(person, action)) return;
  if (person === null) throw new Problem(401, {});
  request.log.warn({ action, userId: person.userId }, 'Somebody was refused what they may not do.');
  throw new Problem(403, {});
}
