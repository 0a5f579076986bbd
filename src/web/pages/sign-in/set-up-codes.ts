import type { FastifyInstance } from 'fastify';
import { isRefusal, oneTimeCodeSet, recoveryCodesMade, refuse } from '#inspection';
import { secretsOf, setOneTimeSecret, setRecoveryHashes, userById } from '#store';
import { posted } from '../../forms/posted.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { completeSignIn } from '../../sign-in/begin.ts';
import { deviceOf, newDevice } from '../../sign-in/device-set-up.ts';
import { newRecoveryCodes } from '../../sign-in/recovery-codes.ts';
import { wayOn } from '../../walls/ask-to-sign-in.ts';
import { nextOf, withNext } from './next.ts';
import { notBetweenSteps } from './second-step.ts';

const title = 'Set up one-time codes';

/** Setting up one-time codes, between the steps of signing in, for whoever has none; then the recovery codes, shown once. */
export function setUpCodes(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;
  const config = { action: 'sign-in' } as const;
  const found = async (userId: string) => {
    const { user, secrets } = await store.read({ for: 'signing-in', userId }, async (tx) => ({
      user: await userById(tx, userId),
      secrets: await secretsOf(tx, userId),
    }));
    if (user === null) throw new Problem(404, {});
    return { user, hasCodes: secrets.oneTimeSecret !== null };
  };

  app.get('/sign-in/set-up-codes', { config }, async (request, reply) => {
    const next = nextOf(request);
    const elsewhere = notBetweenSteps(request, reply, next);
    if (elsewhere !== null || request.session === null) return elsewhere;
    const { user, hasCodes } = await found(request.session.userId);
    // Somebody who has a device cannot put another in its place with the password alone.
    if (hasCodes) return reply.redirect(withNext('/sign-in/code', next), 303);
    return reply.page('sign-in/set-up-codes', { title, next, ...(await newDevice(parts, request, user)) });
  });

  app.post('/sign-in/set-up-codes', { config }, async (request, reply) => {
    const form = posted(request);
    const next = wayOn(form.text('next'));
    const elsewhere = notBetweenSteps(request, reply, next);
    if (elsewhere !== null || request.session === null) return elsewhere;
    const { userId } = request.session;
    const { user, hasCodes } = await found(userId);
    if (hasCodes) return reply.redirect(withNext('/sign-in/code', next), 303);
    const device = await deviceOf(parts, request, user, { device: form.text('device'), code: form.text('code') });
    if ('picture' in device) {
      const text = 'This code is not right. Enter the six digits that your authenticator app shows now.';
      return reply
        .code(422)
        .page('sign-in/set-up-codes', { title, next, errors: [{ field: 'code', text }], ...device });
    }
    const { codes, hashes } = newRecoveryCodes(userId);
    const refusal = await completeSignIn(parts, request, reply, {
      userId,
      how: 'password',
      besides: async (tx) => {
        if ((await secretsOf(tx, userId)).oneTimeSecret !== null) {
          return refuse('set-up-meanwhile', 'One-time codes have been set up already.');
        }
        await setOneTimeSecret(tx, userId, device.sealed, device.step);
        await setRecoveryHashes(tx, userId, hashes);
        return [oneTimeCodeSet(userId), recoveryCodesMade(userId, codes.length)];
      },
    });
    if (isRefusal(refusal)) return reply.redirect(withNext('/sign-in', next), 303);
    return reply.header('cache-control', 'no-store').page('sign-in/recovery-codes', {
      title: 'Keep your recovery codes',
      codes,
      next,
    });
  });
}
