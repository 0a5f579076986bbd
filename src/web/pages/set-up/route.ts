import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { beginInstallation, type FieldFault, isRefusal, refuse } from '#inspection';
import { setPasswordHash, waitsForSetUp, waitsForSetUpAlone } from '#store';
import { done } from '../../chrome/flash.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { type FieldError, Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { failed, succeeded, thenWait, tryProof, waiting } from '../../sign-in/attempt.ts';
import { beginFirstStep } from '../../sign-in/begin.ts';
import { fromThisMachine } from '../../sign-in/from-this-machine.ts';
import { whileHashing } from '../../sign-in/hashing-queue.ts';
import { giveSession } from '../../walls/signed-in.ts';

const acting = { for: 'service', what: 'set-up' } as const;

/** A token without what is not heard when it is read aloud, as a digest: two of them are compared in constant time. */
const digestOf = (token: string): Buffer =>
  createHash('sha256')
    .update(token.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .digest();

/** Setting up an empty installation: its first administrator, or the demonstration. Gone once there is an administrator. */
export function setUpPages(app: FastifyInstance, parts: Parts): void {
  const { store, now, setUpToken, demonstrate } = parts;
  const config = { action: 'set-up' } as const;
  const onlyWhenEmpty = async () => {
    if (!(await store.read(acting, waitsForSetUp))) throw new Problem(404, {});
  };
  const page = (request: FastifyRequest, reply: FastifyReply, errors: readonly FieldError[] = [], values = {}) =>
    reply.page('set-up/set-up', {
      title: 'Set up Bestfit',
      errors,
      values,
      token: setUpToken !== null,
      mayDemonstrate: demonstrate !== null && fromThisMachine(parts, request),
    });

  app.get('/set-up', { config }, async (request, reply) => {
    await onlyWhenEmpty();
    return page(request, reply);
  });

  /** Compares the token, counted; answers what is wrong with it. */
  const tryToken = async (request: FastifyRequest, reply: FastifyReply, typed: string): Promise<FieldFault | null> => {
    const wrong = (words: string) => ({ place: 'token', words });
    if (setUpToken === null) return wrong('This service has no set-up token. Start it again: it prints one.');
    if (typed === '') return wrong('Enter the set-up token that the service printed when it was started.');
    const attempt = await tryProof(parts, request, { proof: 'set-up', account: 'set-up' });
    if ('wait' in attempt) return wrong(waiting(reply, attempt.wait));
    if (timingSafeEqual(digestOf(typed), digestOf(setUpToken))) {
      await succeeded(parts, attempt);
      return null;
    }
    return wrong(`This is not the set-up token.${thenWait(await failed(parts, request, attempt, null))}`);
  };

  app.post('/set-up', { config }, async (request, reply) => {
    await onlyWhenEmpty();
    const form = posted(request);
    reply.code(422);
    const fault = await tryToken(request, reply, form.text('token'));
    const ids = { userId: randomUUID(), membershipId: randomUUID() };
    const password = form.exact('password');
    const changes = beginInstallation(ids, { name: form.text('name'), email: form.text('email'), password });
    if (fault !== null || isRefusal(changes)) {
      const errors = [
        ...(fault === null ? [] : [{ field: fault.place, text: fault.words }]),
        ...(isRefusal(changes) ? errorsOf(changes) : []),
      ];
      return page(request, reply, errors, form.values);
    }
    const hash = await whileHashing((hasher) => hasher.hash(password));
    let session = '';
    const decided = await store.change(acting, now(), async (tx, afterwards) => {
      if (!(await waitsForSetUpAlone(tx))) return refuse('set-up-already', 'This installation has an administrator.');
      afterwards(async () => {
        await setPasswordHash(tx, ids.userId, hash, now());
        session = await beginFirstStep(tx, parts, request, ids.userId);
      });
      return changes;
    });
    if (isRefusal(decided)) {
      if (decided.code === 'set-up-already') throw new Problem(404, {});
      return page(request, reply, errorsOf(decided), form.values);
    }
    giveSession(parts, reply, session);
    return reply.redirect('/sign-in/set-up-codes', 303);
  });

  app.post('/set-up/demonstration', { config }, async (request, reply) => {
    if (demonstrate === null || !fromThisMachine(parts, request)) throw new Problem(404, {});
    await onlyWhenEmpty();
    await demonstrate();
    return done(reply, '/', 'The demonstration has been loaded. Everybody in it is made up.');
  });
}
