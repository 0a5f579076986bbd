import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, receiveDocuments } from '#inspection';
import { errorsOf } from '../../../../forms/refused.ts';
import { streamed } from '../../../../forms/streamed.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { documentsAsked, documentsAskedNow, reachOf } from '../asked-for.ts';
import { sealedByName } from '../sealed-as.ts';
import { mostMegabytes } from '../supply/route.ts';

/** What is sent at once: so many files, of so many megabytes together. */
const most = { files: 20, megabytes: 400 } as const;

/** Sending many documents at once: they are sorted by the numbers before their names, and then described. */
export function sendManyPage(app: FastifyInstance, parts: Parts): void {
  const path = '/inspections/:id/documents/send-many';
  const config = ofInspection(parts, 'supply-documents');
  const baseOf = (request: FastifyRequest) => `/inspections/${inspectionAsked(request).id}/documents`;
  const formPage = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal | null) =>
    reply.code(refusal === null ? 200 : 422).page('inspections/documents/send-many/send-many', {
      ...inspectionFrame(request),
      title: 'Send many documents at once',
      backLink: { href: baseOf(request) },
      cancel: { href: baseOf(request) },
      most: { ...most, each: mostMegabytes },
      boardOnly: reachOf(request) === 'board',
      ...(refusal === null ? {} : { errors: errorsOf(refusal) }),
    });

  app.get(path, { config }, async (request, reply) => formPage(request, reply, null));

  app.post(
    path,
    {
      config: {
        ...config,
        streams: {
          megabytes: { file: mostMegabytes, together: most.megabytes },
          files: most.files,
          to: (request, name) => {
            const inspection = inspectionAsked(request);
            return { inspectionId: inspection.id, kind: sealedByName(name, inspection, reachOf(request)) };
          },
        },
      },
    },
    async (request, reply) => {
      const files = streamed(request, 'files');
      if (isRefusal(files)) return formPage(request, reply, files);
      const asked = await documentsAsked(request);
      const sent = files.map((file) => {
        const says = asked.nameSays(file.name);
        return { id: randomUUID(), file, nameSays: 'number' in says ? says.number : null };
      });
      const decided = await parts.store.change(request.acting, parts.now(), async (tx) =>
        receiveDocuments(await documentsAskedNow(tx, request), sent),
      );
      if (isRefusal(decided)) return formPage(request, reply, decided);
      return reply.redirect(`${baseOf(request)}/waiting`, 303);
    },
  );
}
