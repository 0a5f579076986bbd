import type { FastifyInstance, FastifyReply } from 'fastify';
import { databaseState } from '#store';
import { done, justDone } from '../../chrome/flash.ts';
import { posted } from '../../forms/posted.ts';
import { type FieldError, Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { forgetSession } from '../../walls/signed-in.ts';
import { keysState, serviceView } from './view.ts';

const config = { action: 'see-service-state' } as const;

/** What is typed to remove the demonstration. */
const word = 'Westmarch';

/** How the service is, and the way to remove the demonstration. */
export function servicePages(app: FastifyInstance, parts: Parts): void {
  const { store, now, demonstration, removeDemonstration } = parts;
  const since = now();

  app.get('/service', { config }, async (request, reply) => {
    const [database, keys] = await Promise.all([store.read(request.acting, databaseState), keysState(store)]);
    return reply.page('service/service', {
      ...serviceView(parts, { database, keys, since }),
      flash: justDone(request, reply),
    });
  });

  const confirmation = (reply: FastifyReply, errors: readonly FieldError[] = [], values = {}) =>
    reply.page('service/remove-demonstration', {
      title: 'Remove the demonstration',
      backLink: { href: '/service', text: 'How the service is' },
      errors,
      values,
      word,
    });

  app.get('/service/remove-demonstration', { config }, async (_request, reply) => {
    if (!demonstration()) throw new Problem(404, {});
    return confirmation(reply);
  });

  app.post('/service/remove-demonstration', { config }, async (request, reply) => {
    if (!demonstration() || removeDemonstration === null) throw new Problem(404, {});
    const form = posted(request);
    if (form.text('word').toLowerCase() !== word.toLowerCase()) {
      reply.code(422);
      return confirmation(reply, [{ field: 'word', text: `Type ${word} to remove the demonstration.` }], form.values);
    }
    const refusal = await removeDemonstration();
    if (refusal !== null) {
      reply.code(409);
      return confirmation(reply, [{ field: null, text: refusal.words }], form.values);
    }
    request.log.warn('The demonstration was removed: the database has begun again.');
    // Whoever did it was made up too.
    forgetSession(parts, reply);
    return done(reply, '/', 'The demonstration has been removed. This installation is empty.');
  });
}
