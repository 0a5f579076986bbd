import type { FastifyInstance, FastifyReply } from 'fastify';
import { faultOfPassword, passwordSet, sessionsEnded } from '#inspection';
import { endSessions, setPasswordHash } from '#store';
import { done } from '../../chrome/flash.ts';
import { posted } from '../../forms/posted.ts';
import type { FieldError } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { whileHashing } from '../../sign-in/hashing-queue.ts';
import { passwordAgain, selfOf, selfWithPassword } from './self-of.ts';

/** Changing one's own password: the present one first; every other sign-in ends. */
export function newPasswordPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = { action: 'keep-own-account' } as const;
  const page = (reply: FastifyReply, email: string, errors: readonly FieldError[] = []) =>
    reply.page('account/password', { title: 'Change your password', backLink: { href: '/account' }, errors, email });

  app.get('/account/password', { config }, async (request, reply) =>
    page(reply, (await selfWithPassword(parts, request)).email),
  );

  app.post('/account/password', { config }, async (request, reply) => {
    const user = await selfWithPassword(parts, request);
    const { sessionId } = selfOf(request);
    const form = posted(request);
    const [present, wanted] = [form.exact('present-password'), form.exact('password')];
    // The new one first: what cannot be taken anyway costs no try of the present one.
    const fault =
      wanted === present && wanted !== ''
        ? { place: 'password', words: 'The new password must be another than the present one.' }
        : faultOfPassword(wanted, user);
    if (fault !== null) return page(reply.code(422), user.email, [{ field: fault.place, text: fault.words }]);
    const refused = await whileHashing(async (hasher) => {
      const wrong = await passwordAgain(parts, { request, reply, hasher }, user, present);
      if (wrong !== null) return wrong;
      const hash = await hasher.hash(wanted);
      await store.change(request.acting, now(), async (tx) => {
        await setPasswordHash(tx, user.id, hash, now());
        const ended = await endSessions(tx, user.id, now(), { except: sessionId });
        return ended === 0 ? [passwordSet(user.id)] : [passwordSet(user.id), sessionsEnded(user.id, ended)];
      });
      return null;
    });
    if (refused !== null) return page(reply, user.email, [{ field: 'present-password', text: refused }]);
    return done(reply, '/account', 'Your password has been changed. Everywhere else you have been signed out.');
  });
}
