import type { FastifyInstance } from 'fastify';
import { recoveryCodesMade } from '#inspection';
import { setRecoveryHashes } from '#store';
import { posted } from '../../forms/posted.ts';
import type { Parts } from '../../parts.ts';
import { whileHashing } from '../../sign-in/hashing-queue.ts';
import { newRecoveryCodes } from '../../sign-in/recovery-codes.ts';
import { passwordAgain, selfWithPassword } from './self-of.ts';

const view = { title: 'Make new recovery codes', backLink: { href: '/account' } } as const;

/** Making new recovery codes: those from before work no more. They are shown once. */
export function newRecoveryCodesPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = { action: 'keep-own-account' } as const;

  app.get('/account/recovery-codes', { config }, async (request, reply) => {
    const { email } = await selfWithPassword(parts, request);
    return reply.page('account/recovery-codes', { ...view, email });
  });

  app.post('/account/recovery-codes', { config }, async (request, reply) => {
    const user = await selfWithPassword(parts, request);
    const refused = await whileHashing((hasher) =>
      passwordAgain(parts, { request, reply, hasher }, user, posted(request).exact('password')),
    );
    if (refused !== null) {
      const errors = [{ field: 'password', text: refused }];
      return reply.page('account/recovery-codes', { ...view, email: user.email, errors });
    }
    const { codes, hashes } = newRecoveryCodes(user.id);
    await store.change(request.acting, now(), async (tx) => {
      await setRecoveryHashes(tx, user.id, hashes);
      return [recoveryCodesMade(user.id, codes.length)];
    });
    return reply.page('sign-in/recovery-codes', { title: 'Keep your recovery codes', codes, next: '/account' });
  });
}
