import type { FastifyInstance } from 'fastify';
import { messagesNotSent } from '#store';
import { backToService } from '../../chrome/navigation.ts';
import type { Parts } from '../../parts.ts';
import { inspectionName } from '../inspections/inspection-name.ts';
import { messageRow } from '../inspections/messages/message-words.ts';
import { mailServerShownOf } from './mail-server-shown.ts';

/** Every message that waits to be sent or could not be, by inspection. */
export function outboxPage(app: FastifyInstance, { store, now, config }: Parts): void {
  app.get('/outbox', { config: { action: 'see-outbox' } }, async (request, reply) => {
    const messages = await store.read(request.acting, messagesNotSent);
    const sending = { mailServer: config.mail !== null, now: now() };
    const byInspection = Map.groupBy(messages, ({ inspectionId }) => inspectionId);
    return reply.page('outbox/outbox', {
      title: 'Outbox',
      ...backToService(request),
      mailServer: config.mail === null ? null : mailServerShownOf(config.mail),
      inspections: [...byInspection.values()].map((of) => ({
        name: of[0] === undefined ? '' : inspectionName(of[0]),
        messages: of.map((message) => messageRow(message, sending)),
      })),
    });
  });
}
