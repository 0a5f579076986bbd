import type { FastifyInstance, FastifyRequest } from 'fastify';
import { roles, sessionsEnded } from '#inspection';
import { authorityById, endSessions, membershipsHeldBy, secretsOf, sessionsOf, userById } from '#store';
import { done, justDone } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { browserInWords } from '../../sign-in/browser-in-words.ts';
import { forgetSession } from '../../walls/signed-in.ts';
import { newDevicePages } from './new-device.ts';
import { newPasswordPages } from './new-password.ts';
import { newRecoveryCodesPages } from './new-recovery-codes.ts';
import { selfOf } from './self-of.ts';

const means = {
  password: 'password and one-time code',
  'recovery-code': 'password and recovery code',
  openid: 'single sign-on',
  demonstration: 'demonstration sign-in',
} as const;

/** One's own account: who one is here, what one proves it with, and where one is signed in. */
export function accountPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = { action: 'keep-own-account' } as const;

  app.get('/account', { config }, async (request, reply) => {
    const { userId, sessionId } = selfOf(request);
    const idleSince = now().getTime() - parts.config.session.idleMinutes * 60_000;
    const view = await store.read(request.acting, async (tx) => {
      const user = await userById(tx, userId);
      const held = await membershipsHeldBy(tx, [userId]);
      const named = await Promise.all(
        held.map(async ({ role, authorityId }) => {
          const authority = authorityId === null ? null : await authorityById(tx, authorityId);
          const { title } = roles[role];
          return authority === null ? title : `${title}, ${authority.name}`;
        }),
      );
      const sessions = await sessionsOf(tx, userId, now());
      return { user, roles: named, secrets: await secretsOf(tx, userId), sessions };
    });
    const sessions = view.sessions
      .filter(({ complete, lastSeenAt }) => complete && lastSeenAt.getTime() > idleSince)
      .map(({ id, address, agent, how, madeAt, lastSeenAt }) => ({
        id,
        address,
        madeAt,
        lastSeenAt,
        browser: browserInWords(agent),
        how: means[how],
        this: id === sessionId,
      }));
    const { passwordHash, passwordSetAt, oneTimeSecret, recoveryCodesLeft } = view.secrets;
    return reply.page('account/account', {
      title: 'Your account',
      flash: justDone(request, reply),
      user: view.user,
      roles: view.roles,
      hasPassword: passwordHash !== null,
      passwordSetAt,
      hasCodes: oneTimeSecret !== null,
      recoveryCodesLeft,
      sessions,
    });
  });

  /** Ends sign-ins of whoever asks and writes it down; answers how many ended. */
  const end = async (request: FastifyRequest, which: { readonly only?: string; readonly except?: string }) => {
    const { userId } = selfOf(request);
    let ended = 0;
    await store.change(request.acting, now(), async (tx) => {
      ended = await endSessions(tx, userId, now(), which);
      return ended === 0 ? [] : [sessionsEnded(userId, ended)];
    });
    return ended;
  };

  app.post('/account/sessions/:id/end', { config }, async (request, reply) => {
    const id = idOf(request);
    if ((await end(request, { only: id })) === 0) throw new Problem(404, {});
    if (id !== selfOf(request).sessionId) return done(reply, '/account', 'That sign-in has been ended.');
    forgetSession(parts, reply);
    return done(reply, '/sign-in', 'You have signed out.');
  });
  app.post('/account/sessions/end-others', { config }, async (request, reply) => {
    const ended = await end(request, { except: selfOf(request).sessionId });
    const words = ended === 1 ? 'The other sign-in has been ended.' : `${ended} other sign-ins have been ended.`;
    return done(reply, '/account', ended === 0 ? 'You are signed in nowhere else.' : words);
  });
  app.post('/account/sessions/end-all', { config }, async (request, reply) => {
    await end(request, {});
    forgetSession(parts, reply);
    return done(reply, '/sign-in', 'You have signed out everywhere.');
  });

  newPasswordPages(app, parts);
  newDevicePages(app, parts);
  newRecoveryCodesPages(app, parts);
}
