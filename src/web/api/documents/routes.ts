import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { isRefusal, refuse, supplyDocument } from '#inspection';
import { documentsOf, holdDocumentsOf } from '#store';
import { posted } from '../../forms/posted.ts';
import { streamed } from '../../forms/streamed.ts';
import { inspectionAsked, ofInspection } from '../../pages/inspections/around.ts';
import { documentsAsked, documentsAskedNow, reachOf } from '../../pages/inspections/documents/asked-for.ts';
import { documentsSeen } from '../../pages/inspections/documents/documents-seen.ts';
import { sealedAs } from '../../pages/inspections/documents/sealed-as.ts';
import { mostMegabytes } from '../../pages/inspections/documents/supply/route.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { named, object, text } from '../given.ts';
import { refused } from '../refused.ts';
import { documentsShape, numberShape, numberTold } from './shapes.ts';

const tags = ['Documents'] as const;
const path = '/api/v1/inspections/:id/documents';

/** The documents of the data request: how each number stands, and supplying one. */
export function documentRequestRoutes(api: Api, parts: Parts): void {
  const { store, now } = parts;

  const list = door('see-documents', {
    summary: 'The documents of the data request, by number',
    description: 'Those that the token’s person has to do with: the chair of a safeguarding board sees the board’s.',
    tags,
    params: named,
    response: { 200: documentsShape },
  });
  const seeing = { ...list, config: { ...list.config, ...ofInspection(parts, 'see-documents') } };
  api.get(path, seeing, async (request) => {
    const { numbers, deadlines, waiting } = await documentsSeen(request, parts);
    return {
      due: deadlines.others?.on ?? null,
      boardDue: deadlines.board?.on ?? null,
      waiting: waiting.length,
      numbers: numbers.map(numberTold),
    };
  });

  const supply = door('supply-documents', {
    summary: 'Supply a document',
    description: `A form (multipart/form-data) with the fields below first and then one file of up to ${mostMegabytes} MB in the field file. Where the file’s name begins with a number, it must be this one.`,
    tags,
    consumes: ['multipart/form-data'],
    params: named,
    body: object({
      number: Type.String({ pattern: '^[1-4]\\.[0-9]{2}$', description: 'Such as 2.03.' }),
      whereToLook: text(500, 'The pages or sections, and what they show.'),
      replaces: Type.Optional(text(200, 'The ids of the documents that it replaces, with commas between them.')),
    }),
    response: { 201: numberShape },
  });
  const supplying = {
    ...supply,
    // Whose inspection it is comes before what is wrong with the form: for others there is nothing here.
    attachValidation: true,
    config: {
      ...supply.config,
      ...ofInspection(parts, 'supply-documents'),
      streams: {
        megabytes: { file: mostMegabytes, together: mostMegabytes },
        files: 1,
        to: (request: FastifyRequest) => ({
          inspectionId: inspectionAsked(request).id,
          kind: sealedAs(posted(request).text('number'), reachOf(request)),
        }),
      },
    },
  };
  api.post(path, supplying, async (request, reply) => {
    if (request.validationError !== undefined) throw request.validationError;
    const { number, whereToLook, replaces = '' } = request.body;
    const asked = await documentsAsked(request);
    const files = streamed(request, 'file');
    if (isRefusal(files)) return refused(reply, files);
    const [file] = files;
    if (file === undefined) return refused(reply, refuse('no-file', 'Send a file in the field file.', 'file'));
    const says = asked.nameSays(file.name);
    const decided = await store.change(request.acting, now(), async (tx) => {
      await holdDocumentsOf(tx, asked.inspection.id);
      return supplyDocument(await documentsAskedNow(tx, request), await documentsOf(tx, asked.inspection.id), {
        id: randomUUID(),
        number,
        whereToLook: whereToLook.trim(),
        replaces: replaces.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()])),
        nameSays: 'number' in says ? says.number : null,
        file,
      });
    });
    if (isRefusal(decided)) return refused(reply, decided);
    parts.work.look();
    const { numbers } = await documentsSeen(request, parts);
    const standing = numbers.find(({ no }) => no === number);
    if (standing === undefined) throw new Error('What was supplied is not among the numbers.');
    return reply.code(201).send(numberTold(standing));
  });
}
