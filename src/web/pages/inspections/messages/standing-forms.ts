import type { FastifyInstance } from 'fastify';
import { keptBack, refuse, sendAgain, sendNow, sentOtherwise, withdrawMessage } from '#inspection';
import { messageOf, type WholeMessage } from '#store';
import { idOf } from '../../../forms/id-of.ts';
import type { Posted } from '../../../forms/posted.ts';
import type { Parts } from '../../../parts.ts';
import { type InspectionForm, inspectionForm } from '../around.ts';
import { messageRow, waitsFor } from './message-words.ts';

/** Withdrawing a message, sending one at once that waits, trying it again, and saying that it was sent otherwise. */
export function standingForms(app: FastifyInstance, parts: Parts): void {
  const { now, config } = parts;
  const seenAt = (form: Posted) => ({ seen: form.number('version') ?? 0, now: now() });
  const row = (message: WholeMessage) => messageRow(message, { mailServer: config.mail !== null, now: now() });
  const one = {
    load: (tx, request, { inspection }) => messageOf(tx, inspection.id, idOf(request, 'record')),
    version: ({ subject }) => subject.version,
    logged: 'message',
    thereNow: ({ subject }) => [
      { what: 'State', is: row(subject).state },
      { what: 'How it stands', is: row(subject).standing },
    ],
    back: ({ inspection, subject }) => `/inspections/${inspection.id}/messages/${subject.id}`,
  } satisfies Partial<InspectionForm<WholeMessage>>;
  const add = (
    name: string,
    page: Pick<InspectionForm<WholeMessage>, 'decide' | 'done'> & { readonly title: string },
  ) =>
    inspectionForm<WholeMessage>(
      app,
      parts,
      { action: 'run-inspection' },
      {
        ...one,
        path: `/inspections/:id/messages/:record/${name}`,
        template: `inspections/messages/${name}`,
        view: ({ subject }) => {
          const why = keptBack(subject, subject.inspection, now());
          return {
            title: page.title,
            heading: subject.heading,
            addresses: subject.addresses,
            waitsFor: why === null ? null : waitsFor(why, config.mail !== null),
            mailServer: config.mail !== null,
          };
        },
        ...page,
      },
    );

  add('withdraw', {
    title: 'Withdraw the message',
    decide: ({ subject }, form) => withdrawMessage(subject, { ...seenAt(form), reason: form.text('reason') }),
    done: () => 'The message has been withdrawn.',
  });
  add('send-now', {
    title: 'Send it at once',
    decide: ({ subject }, form) =>
      config.mail === null
        ? refuse(
            'no-mail-server',
            'There is no mail server, so nothing is sent from here: send it otherwise and say so.',
          )
        : sendNow(subject, subject.inspection, {
            ...seenAt(form),
            meant: form.all('meant').includes('yes'),
            reason: form.text('reason'),
          }),
    done: () => 'The message is in the outbox, and nothing keeps it back.',
  });
  add('again', {
    title: 'Try to send it again',
    decide: ({ subject }, form) => sendAgain(subject, seenAt(form)),
    done: () => 'The message is in the outbox again.',
  });
  add('otherwise', {
    title: 'Say that you sent it otherwise',
    decide: ({ subject }, form) => sentOtherwise(subject, { ...seenAt(form), how: form.text('how') }),
    done: () => 'It is kept that you sent it otherwise.',
  });
}
