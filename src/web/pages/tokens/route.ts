import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, makeToken, mostTokens, revokeToken, tokenDays, tokenScopes } from '#inspection';
import {
  apiTokensOf,
  endApiToken,
  type KeptToken,
  keepApiToken,
  newApiToken,
  secretsOf,
  type Tx,
  userById,
} from '#store';
import { done, justDone } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { type Posted, posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { type FieldError, type PageView, Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { whileHashing } from '../../sign-in/hashing-queue.ts';
import { passwordAgain, selfOf } from '../account/self-of.ts';

const path = '/account/tokens';

/** One's personal tokens of the API: made, shown once, seen when they were used, revoked. */
export function tokenPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = { action: 'keep-own-account' } as const;

  /** Whoever asks; `hasPassword` when it can be asked for once more. */
  const selfAt = async (tx: Tx, request: FastifyRequest) => {
    const user = await userById(tx, selfOf(request).userId);
    if (user === null) throw new Problem(401, {});
    return { user, hasPassword: (await secretsOf(tx, user.id)).passwordHash !== null };
  };

  const list = async (request: FastifyRequest, reply: FastifyReply, view: Partial<PageView> = {}) => {
    const found = await store.read(request.acting, async (tx) => ({
      ...(await selfAt(tx, request)),
      tokens: await apiTokensOf(tx, selfOf(request).userId, now()),
    }));
    return reply.page('tokens/list', {
      title: 'API tokens',
      backLink: { href: '/account', text: 'Your account' },
      flash: justDone(request, reply),
      tokens: found.tokens.map((token) => ({ ...token, lets: tokenScopes[token.scope] })),
      most: mostTokens,
      hasPassword: found.hasPassword,
      email: found.user.email,
      scopes: [
        { value: 'read', text: tokenScopes.read, hint: 'It sees what you may see, and changes nothing' },
        { value: 'write', text: tokenScopes.write, hint: 'It does whatever you may do' },
      ],
      lengths: tokenDays.map((days) => ({ value: String(days), text: days === 365 ? 'One year' : `${days} days` })),
      ...view,
    });
  };

  app.get(path, { config }, (request, reply) => list(request, reply));

  /** Asks for the password of whoever has one: a browser left open makes no token that lasts a year. */
  const provedAgain = async (
    request: FastifyRequest,
    reply: FastifyReply,
    form: Posted,
  ): Promise<FieldError | null> => {
    const { user, hasPassword } = await store.read(request.acting, (tx) => selfAt(tx, request));
    if (!hasPassword) return null;
    const wrong = await whileHashing((hasher) =>
      passwordAgain(parts, { request, reply, hasher }, user, form.exact('password')),
    );
    return wrong === null ? null : { field: 'password', text: wrong };
  };

  app.post(path, { config }, async (request, reply) => {
    const form = posted(request);
    const { userId } = selfOf(request);
    const [id, secret, at] = [randomUUID(), newApiToken(), now()];
    const asked = { name: form.text('name'), scope: form.text('scope'), days: form.text('days') };
    // What cannot be made anyway costs no try of the password.
    const held = await store.read(request.acting, (tx) => apiTokensOf(tx, userId, at));
    const possible = makeToken(id, asked, held, at);
    if (isRefusal(possible)) return list(request, reply.code(422), { errors: errorsOf(possible), values: form.values });
    const wrong = await provedAgain(request, reply, form);
    if (wrong !== null) return list(request, reply, { errors: [wrong], values: form.values });
    const decided = await store.change(request.acting, at, async (tx) => {
      const made = makeToken(id, asked, await apiTokensOf(tx, userId, at), at);
      if (isRefusal(made)) return made;
      await keepApiToken(tx, { id, userId, token: secret, at }, made.token);
      return made.changes;
    });
    if (isRefusal(decided)) return list(request, reply.code(422), { errors: errorsOf(decided), values: form.values });
    return reply.page('tokens/made', {
      title: 'Your token has been made',
      token: secret,
      name: possible.token.name,
      lets: tokenScopes[possible.token.scope],
      expiresAt: possible.token.expiresAt,
      publicUrl: parts.config.publicUrl,
    });
  });

  /** The token of whoever asks that an address names; what is another's is not there. */
  const tokenAsked = async (tx: Tx, request: FastifyRequest): Promise<KeptToken> => {
    const tokens = await apiTokensOf(tx, selfOf(request).userId, now());
    const token = tokens.find(({ id }) => id === idOf(request));
    if (token === undefined) throw new Problem(404, {});
    return token;
  };

  app.get(`${path}/:id/revoke`, { config }, async (request, reply) => {
    const { name } = await store.read(request.acting, (tx) => tokenAsked(tx, request));
    return reply.page('tokens/revoke', {
      title: 'Revoke a token',
      backLink: { href: path, text: 'API tokens' },
      name,
    });
  });

  app.post(`${path}/:id/revoke`, { config }, async (request, reply) => {
    const decided = await store.change(request.acting, now(), async (tx) => {
      const token = await tokenAsked(tx, request);
      await endApiToken(tx, token.userId, token.id, now());
      return revokeToken(token, now());
    });
    if (isRefusal(decided)) throw new Problem(409, { happened: decided.words });
    return done(reply, path, 'The token has been revoked. It opens nothing any more.');
  });
}
