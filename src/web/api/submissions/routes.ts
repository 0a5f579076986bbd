import { Readable } from 'node:stream';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { isRefusal, mostMegabytes } from '#inspection';
import { submissionsOf } from '#store';
import { keepBody } from '../../forms/keep-file.ts';
import { Problem } from '../../look/plugin.ts';
import { inspectionAsked, ofInspection } from '../../pages/inspections/around.ts';
import { listsStreamed, sendKeptLists } from '../../pages/inspections/lists/send/sending.ts';
import { progressOf } from '../../pages/inspections/lists/submission/progress.ts';
import { submissionAsked } from '../../pages/inspections/lists/submission-asked.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { id, named, object } from '../given.ts';
import { refused } from '../refused.ts';
import { submissionShape, submissionTold } from './shapes.ts';

const tags = ['Lists'] as const;
const path = '/api/v1/inspections/:id/submissions';
const file = 'application/octet-stream';

/** The lists of the data request for programs: what was sent, how far it is, and sending more. */
export function submissionRoutes(api: Api, parts: Parts): void {
  const told = (submission: Parameters<typeof submissionTold>[0]) =>
    submissionTold(submission, progressOf(parts, submission));
  const seen = (request: FastifyRequest) =>
    parts.store.read(request.acting, (tx) => submissionsOf(tx, inspectionAsked(request).id));

  const list = door('see-data-request', {
    summary: 'The submissions of lists, the first one first',
    tags,
    params: named,
    response: { 200: object({ items: Type.Array(submissionShape) }) },
  });
  const seeing = ofInspection(parts, 'see-data-request');
  api.get(path, { ...list, config: { ...list.config, ...seeing } }, async (request) => ({
    items: (await seen(request)).map(told),
  }));

  const one = door('see-data-request', {
    summary: 'One submission: how far it is, and what was found in it, in numbers',
    tags,
    params: object({ id, number: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }) }),
    response: { 200: submissionShape },
  });
  api.get(`${path}/:number`, { ...one, config: { ...one.config, ...seeing } }, async (request) =>
    told((await submissionAsked(parts, request)).submission),
  );

  const send = door('answer-data-request', {
    summary: 'Send lists',
    description: `The body is one file of up to ${mostMegabytes.file} MB: a workbook, a CSV file or a ZIP file of these. It is read after it has been taken: ask for the submission to see how far it is.`,
    tags,
    consumes: [file],
    params: named,
    querystring: object({
      stage: Type.Union([Type.Literal(1), Type.Literal(2)], { description: 'The stage that the lists are for.' }),
    }),
    headers: Type.Object({
      'x-file-name': Type.Optional(
        Type.String({ maxLength: 200, description: 'The name of the file. No name of a child belongs into it.' }),
      ),
    }),
    body: Type.Unknown({ description: 'The bytes of the file.' }),
    response: { 202: submissionShape },
  });
  // In a room of its own: no other route takes a body as it comes.
  void api.register(async (plain) => {
    plain.addContentTypeParser(file, (_request, payload, done) => done(null, payload));
    plain
      .withTypeProvider<TypeBoxTypeProvider>()
      .post(
        path,
        { ...send, config: { ...send.config, ...ofInspection(parts, 'answer-data-request') } },
        async (request, reply) => {
          const body: unknown = request.body;
          if (!(body instanceof Readable)) throw new Problem(415, {});
          const name = request.headers['x-file-name'] ?? 'lists';
          const kept = await keepBody(parts, request, body, {
            ...listsStreamed.to(request, name),
            name,
            megabytes: mostMegabytes.file,
          });
          if (isRefusal(kept)) return refused(reply, kept);
          const number = await sendKeptLists(parts, request, { stage: request.query.stage, note: '', files: [kept] });
          if (isRefusal(number)) return refused(reply, number);
          const sent = (await seen(request)).find((each) => each.number === number);
          if (sent === undefined) throw new Error('What was sent is not among the submissions.');
          return reply
            .code(202)
            .header('location', `/api/v1/inspections/${inspectionAsked(request).id}/submissions/${number}`)
            .send(told(sent));
        },
      );
  });
}
