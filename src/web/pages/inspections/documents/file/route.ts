import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { isRefusal } from '#inspection';
import { documentOfInspection, openSealedParts } from '#store';
import { idOf } from '../../../../forms/id-of.ts';
import { Problem } from '../../../../look/plugin.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { opensFor } from '../document-view.ts';
import { documentRights } from '../documents-seen.ts';
import { attachment, safeType } from './safe-attachment.ts';

/** What follows the first part of what a file holds: what cannot be unsealed at all is said before anything is sent. */
async function* following(first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>) {
  for (let step = first; step.done !== true; step = await rest.next()) yield step.value;
}

/** What a browser may do with a file that it shows after all: nothing. The rest is what every answer says, which this one takes the place of. */
const savedOnly =
  "default-src 'none'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; sandbox";

/** The file of a document, part by part as it is unsealed; that it is opened is on record. Always saved, never shown in the browser. */
export function documentFile(app: FastifyInstance, { store, now }: Parts): void {
  app.get(
    '/inspections/:id/documents/:record/file',
    { config: ofInspection({ store }, 'see-documents') },
    async (request, reply) => {
      const { id } = inspectionAsked(request);
      const record = idOf(request, 'record');
      const document = await store.read(request.acting, (tx) => documentOfInspection(tx, id, record));
      if (document === null || !opensFor(document, documentRights(request))) throw new Problem(404, {});
      const what =
        document.number === null ? 'a file that waits' : `document ${document.number}, edition ${document.edition}`;
      const opening = { purpose: `Reading ${what}`, at: now() };
      const opened = await openSealedParts(store, request.acting, [document.payloadId], opening);
      if (isRefusal(opened)) {
        if (opened.code !== 'key-destroyed') throw new Problem(404, {});
        throw new Problem(410, { code: opened.code, title: 'This document has been erased', happened: opened.words });
      }
      const [payload] = opened;
      if (payload === undefined) throw new Problem(404, {});
      const parts = payload.parts()[Symbol.asyncIterator]();
      const first = await parts.next();
      return reply
        .header('content-disposition', attachment(document.fileName))
        .header('content-length', document.bytes)
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', savedOnly)
        .header('cache-control', 'no-store')
        .type(safeType(document.fileName))
        .send(Readable.from(following(first, parts), { objectMode: false }));
    },
  );
}
