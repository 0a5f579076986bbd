import type { FastifyInstance } from 'fastify';
import { refusalOf, toWriteAgain } from '#inspection';
import { messageOf, messagesOf } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { idOf } from '../../../forms/id-of.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { messageRow, purposeWithin, writeAgain } from './message-words.ts';
import { standingForms } from './standing-forms.ts';
import { textFile } from './text-file.ts';
import { writePages } from './write.ts';

/** What is written to the authority: the list, each message with how it stands, and writing one. */
export function messagePages(app: FastifyInstance, parts: Parts): void {
  const { store, now, config } = parts;
  const see = { config: ofInspection(parts, 'see-messages') };
  const sending = () => ({ mailServer: config.mail !== null, now: now() });

  app.get('/inspections/:id/messages', see, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const { id, demonstration } = inspection;
    const messages = await store.read(request.acting, (tx) => messagesOf(tx, id));
    return reply.page('inspections/messages/messages', {
      ...inspectionFrame(request),
      title: 'Messages',
      flash: justDone(request, reply),
      at: `/inspections/${id}/messages`,
      messages: messages.map((message) => messageRow(message, sending())),
      toWriteAgain: toWriteAgain(messages, inspection).map(writeAgain),
      purposes: Object.entries(purposeWithin).map(([purpose, text]) => ({ purpose, text })),
      mayWrite: refusalOf(request.person, 'run-inspection', aboutInspection(request)) === null,
      mailServer: config.mail !== null,
      madeUp: demonstration,
    });
  });

  writePages(app, parts);

  app.get('/inspections/:id/messages/:record', see, async (request, reply) => {
    const { id } = inspectionAsked(request);
    const message = await store.read(request.acting, (tx) => messageOf(tx, id, idOf(request, 'record')));
    if (message === null) throw new Problem(404, {});
    return reply.page('inspections/messages/message', {
      ...inspectionFrame(request),
      title: message.heading,
      flash: justDone(request, reply),
      backLink: { href: `/inspections/${id}/messages`, text: 'All messages' },
      message: messageRow(message, sending()),
      body: message.body,
      writeAgain: `/inspections/${id}/messages/write?purpose=${message.purpose}&from=${message.id}`,
      mayWrite: refusalOf(request.person, 'run-inspection', aboutInspection(request)) === null,
    });
  });

  app.get('/inspections/:id/messages/:record/message.txt', see, async (request, reply) => {
    const { id } = inspectionAsked(request);
    const message = await store.read(request.acting, (tx) => messageOf(tx, id, idOf(request, 'record')));
    if (message === null) throw new Problem(404, {});
    return textFile(reply, message);
  });

  standingForms(app, parts);
}
