import type { FastifyInstance } from 'fastify';
import { isRefusal, signedOut } from '#inspection';
import { endSessions, secretsOf, userByEmail } from '#store';
import { done, justDone } from '../../chrome/flash.ts';
import { posted } from '../../forms/posted.ts';
import type { Parts } from '../../parts.ts';
import { beginFirstStep } from '../../sign-in/begin.ts';
import { demonstrationSignIn, demonstrationSignIns } from '../../sign-in/demonstration.ts';
import { whileHashing } from '../../sign-in/hashing-queue.ts';
import { openIdButton, openIdSignIn } from '../../sign-in/openid/route.ts';
import { accountOf, tryPassword } from '../../sign-in/try-password.ts';
import { wayOn } from '../../walls/ask-to-sign-in.ts';
import { forgetSession, giveSession } from '../../walls/signed-in.ts';
import { nextOf, withNext } from './next.ts';
import { secondStep } from './second-step.ts';
import { setUpCodes } from './set-up-codes.ts';

const wrong = 'The e-mail address or the password is not right.';

/** Signing in: the password, then the one-time code; signing out. */
export function signInPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = { action: 'sign-in' } as const;

  app.get('/sign-in', { config }, async (request, reply) => {
    const next = nextOf(request);
    if (request.person !== null) return reply.redirect(next, 303);
    return reply.page('sign-in/password', {
      title: 'Sign in',
      flash: justDone(request, reply),
      next,
      demonstrationPeople: await demonstrationSignIns(parts, request),
      openId: openIdButton(parts, next),
    });
  });

  app.post('/sign-in', { config }, async (request, reply) => {
    const form = posted(request);
    const next = wayOn(form.text('next'));
    const email = form.text('email');
    const password = form.exact('password');
    const again = async (field: string, text: string) =>
      reply.page('sign-in/password', {
        title: 'Sign in',
        errors: [{ field, text }],
        values: form.values,
        next,
        demonstrationPeople: await demonstrationSignIns(parts, request),
        openId: openIdButton(parts, next),
      });
    reply.code(422);
    if (email === '') return again('email', 'Enter your e-mail address.');
    if (password === '') return again('password', 'Enter your password.');
    const proved = await whileHashing(async (hasher) => {
      const user = await store.read({ for: 'signing-in', userId: null }, (tx) => userByEmail(tx, email));
      const userId = user?.status === 'active' ? user.id : null;
      const refused = await tryPassword(
        parts,
        { request, reply, hasher },
        { account: accountOf(email), userId },
        { password, wrong },
      );
      return refused ?? { userId };
    });
    if (typeof proved === 'string') return again('email', proved);
    const { userId } = proved;
    if (userId === null) throw new Error('A password was right for nobody.');
    const { token, codes } = await store.read({ for: 'signing-in', userId }, async (tx) => ({
      token: await beginFirstStep(tx, parts, request, userId),
      codes: (await secretsOf(tx, userId)).oneTimeSecret !== null,
    }));
    giveSession(parts, reply, token);
    return reply.redirect(withNext(codes ? '/sign-in/code' : '/sign-in/set-up-codes', next), 303);
  });

  app.post('/sign-out', { config }, async (request, reply) => {
    const { session } = request;
    if (session !== null) {
      const { id, userId, complete } = session;
      const decided = await store.change({ for: 'signing-in', userId }, now(), async (tx) => {
        await endSessions(tx, userId, now(), { only: id });
        return complete ? [signedOut(id)] : [];
      });
      if (isRefusal(decided)) throw new Error(`Signing out was refused: ${decided.code}.`);
    }
    forgetSession(parts, reply);
    return done(reply, '/sign-in', 'You have signed out.');
  });

  secondStep(app, parts);
  setUpCodes(app, parts);
  demonstrationSignIn(app, parts);
  openIdSignIn(app, parts);
}
