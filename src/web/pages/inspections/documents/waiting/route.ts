import type { FastifyInstance } from 'fastify';
import { describeWaiting } from '#inspection';
import { documentsOf, holdDocumentsOf, type KeptDocument, sealedForBoard } from '#store';
import type { Parts } from '../../../../parts.ts';
import { inspectionForm } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { type DocumentsAsked, documentsAsked } from '../asked-for.ts';
import { fieldsOf, waitingView } from './waiting-view.ts';

type Subject = {
  readonly asked: DocumentsAsked;
  readonly documents: readonly KeptDocument[];
  readonly waiting: readonly KeptDocument[];
  readonly boardSealed: ReadonlySet<string>;
  readonly frame: object;
};

/** The files that were sent and are not described yet: all on one page, for those who supply. */
export function waitingPage(app: FastifyInstance, parts: Parts): void {
  inspectionForm<Subject>(
    app,
    parts,
    { action: 'supply-documents' },
    {
      path: '/inspections/:id/documents/waiting',
      template: 'inspections/documents/waiting/waiting',
      load: async (tx, request, { inspection }) => {
        const asked = await documentsAsked(request);
        if (request.method === 'POST') await holdDocumentsOf(tx, inspection.id);
        const documents = await documentsOf(tx, inspection.id);
        const waiting = documents.filter(({ state }) => state === 'waiting');
        const boardSealed = await sealedForBoard(
          tx,
          waiting.map(({ payloadId }) => payloadId),
        );
        return { asked, documents, waiting, boardSealed, frame: inspectionFrame(request) };
      },
      view: ({ subject: { frame, asked, ...rest } }) => ({
        ...frame,
        title: 'Describe what was sent',
        ...waitingView(asked, rest),
      }),
      decide: ({ subject: { asked, documents, waiting, boardSealed } }, form) => {
        const known = Object.keys(form.values).flatMap((field) =>
          field.startsWith('whereToLook-') ? [field.slice('whereToLook-'.length)] : [],
        );
        return describeWaiting(asked, documents, {
          said: known.map((id) => {
            const fields = fieldsOf(id);
            return {
              id,
              number: form.text(fields.number),
              whereToLook: form.text(fields.whereToLook),
              replaces: form.text(fields.replaces) === 'yes',
            };
          }),
          boardSealed: new Set(waiting.flatMap(({ id, payloadId }) => (boardSealed.has(payloadId) ? [id] : []))),
        });
      },
      done: () => {
        parts.work.look();
        return 'The files that you described are supplied.';
      },
      back: ({ inspection }) => `/inspections/${inspection.id}/documents`,
    },
  );
}
