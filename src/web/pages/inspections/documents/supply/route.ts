import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, receiveDocuments, stands, supplyDocument } from '#inspection';
import { documentsOf, holdDocumentsOf, type KeptDocument, sealedForBoard } from '#store';
import { done } from '../../../../chrome/flash.ts';
import type { SealedFile } from '../../../../forms/kept-streams.ts';
import { posted } from '../../../../forms/posted.ts';
import { errorsOf } from '../../../../forms/refused.ts';
import { streamed } from '../../../../forms/streamed.ts';
import { Problem } from '../../../../look/plugin.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { type DocumentsAsked, documentsAsked, documentsAskedNow, numberKnown, reachOf } from '../asked-for.ts';
import { numberOf } from '../number/route.ts';
import { sealedAs } from '../sealed-as.ts';
import { sizeInWords } from '../states-in-words.ts';
import { fieldsOf, waitingView } from '../waiting/waiting-view.ts';

/** In megabytes: one document. */
export const mostMegabytes = 100;

/** Faults that are asked about while the file waits, rather than having it sent again. */
const answeredLater = new Set(['not-valid', 'other-number', 'changed-meanwhile']);

/** Supplying a file under one number: the form, and the file that comes with it. */
export function supplyPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const path = '/inspections/:id/documents/number/:number/supply';
  const config = ofInspection(parts, 'supply-documents');

  const documentAsked = async (request: FastifyRequest) => {
    const asked = await documentsAsked(request);
    const no = numberOf(request);
    const document = numberKnown(asked, no);
    if (document === null || !asked.asked.includes(document)) throw new Problem(404, {});
    return { asked, no, document };
  };
  const documentsThere = (request: FastifyRequest) =>
    store.read(request.acting, (tx) => documentsOf(tx, inspectionAsked(request).id));

  const formPage = async (request: FastifyRequest, reply: FastifyReply, refusal: Refusal | null) => {
    const { no, document } = await documentAsked(request);
    const page = `/inspections/${inspectionAsked(request).id}/documents/number/${no}`;
    const standing = (await documentsThere(request)).filter((each) => each.number === no).filter(stands);
    return reply.code(refusal === null ? 200 : 422).page('inspections/documents/supply/supply', {
      ...inspectionFrame(request),
      title: `Supply ${no} ${document.title}`,
      backLink: { href: page },
      cancel: { href: page },
      number: no,
      perChild: document.perChild !== null,
      megabytes: mostMegabytes,
      standing: standing.map(({ id, edition, fileName, bytes }) => ({
        value: id,
        text: `Edition ${edition}: ${fileName} (${sizeInWords(bytes)})`,
      })),
      ...(refusal === null ? {} : { errors: errorsOf(refusal), values: posted(request).values }),
    });
  };

  app.get(path, { config }, async (request, reply) => formPage(request, reply, null));

  app.post(
    path,
    {
      config: {
        ...config,
        streams: {
          megabytes: { file: mostMegabytes, together: mostMegabytes },
          files: 1,
          to: (request) => ({
            inspectionId: inspectionAsked(request).id,
            kind: sealedAs(numberOf(request), reachOf(request)),
          }),
        },
      },
    },
    async (request, reply) => {
      const { asked, no } = await documentAsked(request);
      const files = streamed(request, 'file');
      if (isRefusal(files)) return formPage(request, reply, files);
      const [file] = files;
      if (file === undefined) throw new Error('A form with a file has none.');
      const form = posted(request);
      const says = asked.nameSays(file.name);
      const decided = await store.change(request.acting, now(), async (tx) => {
        await holdDocumentsOf(tx, asked.inspection.id);
        return supplyDocument(await documentsAskedNow(tx, request), await documentsOf(tx, asked.inspection.id), {
          id: randomUUID(),
          number: no,
          whereToLook: form.text('whereToLook'),
          replaces: form.all('replaces'),
          nameSays: 'number' in says ? says.number : null,
          file,
        });
      });
      if (!isRefusal(decided)) {
        parts.work.look();
        return done(reply, `/inspections/${asked.inspection.id}/documents/number/${no}`, `${no} has been supplied.`);
      }
      if (!answeredLater.has(decided.code)) return formPage(request, reply, decided);
      return keepWaiting(request, reply, { asked, no, file, refusal: decided });
    },
  );

  /** The file has come a long way: it waits, and what is wrong is asked beside it. */
  const keepWaiting = async (
    request: FastifyRequest,
    reply: FastifyReply,
    {
      asked,
      no,
      file,
      refusal,
    }: {
      readonly asked: DocumentsAsked;
      readonly no: string;
      readonly file: SealedFile;
      readonly refusal: Refusal;
    },
  ) => {
    const id = randomUUID();
    const kept = await store.change(request.acting, now(), async (tx) =>
      receiveDocuments(await documentsAskedNow(tx, request), [{ id, file, nameSays: no }]),
    );
    if (isRefusal(kept)) return formPage(request, reply, kept);
    const { waiting, documents, boardSealed } = await store.read(request.acting, async (tx) => {
      const all = await documentsOf(tx, asked.inspection.id);
      const own = all.filter((each: KeptDocument) => each.id === id);
      const sealed = await sealedForBoard(
        tx,
        own.map(({ payloadId }) => payloadId),
      );
      return { waiting: own, documents: all, boardSealed: sealed };
    });
    const fields = fieldsOf(id);
    const placeOf = (place: string | null) =>
      place === 'number' ? fields.number : place === 'whereToLook' ? fields.whereToLook : null;
    const form = posted(request);
    const view = waitingView(asked, { waiting, documents, boardSealed });
    return reply.code(refusal.code === 'changed-meanwhile' ? 409 : 422).page('inspections/documents/waiting/waiting', {
      ...inspectionFrame(request),
      title: 'Describe what was sent',
      ...view,
      arrived: true,
      backLink: { href: `${view.base}/number/${no}` },
      errors: errorsOf(refusal).map((error) => ({ ...error, field: placeOf(error.field) })),
      values: {
        ...view.values,
        [fields.whereToLook]: form.text('whereToLook'),
        [fields.replaces]: form.all('replaces').length > 0 ? 'yes' : '',
      },
    });
  };
}
