import type { FastifyInstance } from 'fastify';
import { oneTimeCodeSet } from '#inspection';
import { setOneTimeSecret } from '#store';
import { done } from '../../chrome/flash.ts';
import { posted } from '../../forms/posted.ts';
import type { Parts } from '../../parts.ts';
import { deviceOf, newDevice } from '../../sign-in/device-set-up.ts';
import { whileHashing } from '../../sign-in/hashing-queue.ts';
import { passwordAgain, selfWithPassword } from './self-of.ts';

const view = { title: 'Set up another device', backLink: { href: '/account' } } as const;

/** Setting up another device for one-time codes: the one from before works no more. */
export function newDevicePages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = { action: 'keep-own-account' } as const;

  app.get('/account/device', { config }, async (request, reply) => {
    const user = await selfWithPassword(parts, request);
    return reply.page('account/device', { ...view, email: user.email, ...(await newDevice(parts, request, user)) });
  });

  app.post('/account/device', { config }, async (request, reply) => {
    const user = await selfWithPassword(parts, request);
    const { email } = user;
    const form = posted(request);
    const sent = { device: form.text('device'), code: form.text('code') };
    const device = await deviceOf(parts, request, user, sent);
    if ('picture' in device) {
      const text = 'This code is not right. Enter the six digits that the new device shows now.';
      return reply.code(422).page('account/device', { ...view, email, errors: [{ field: 'code', text }], ...device });
    }
    const refused = await whileHashing((hasher) =>
      passwordAgain(parts, { request, reply, hasher }, user, form.exact('password')),
    );
    if (refused !== null) {
      // The same device is shown again: its code was right, and will be asked for again with the password.
      const shown = await deviceOf(parts, request, user, { ...sent, code: '' });
      return reply.page('account/device', { ...view, email, errors: [{ field: 'password', text: refused }], ...shown });
    }
    await store.change(request.acting, now(), async (tx) => {
      await setOneTimeSecret(tx, user.id, device.sealed, device.step);
      return [oneTimeCodeSet(user.id)];
    });
    return done(reply, '/account', 'The new device is set up. The one from before works no more.');
  });
}
