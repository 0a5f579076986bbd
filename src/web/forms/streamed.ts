// Large files of forms: sealed piece by piece while they arrive, never held in memory. The route says under which inspection; nothing
// is kept before the form has proved that it is ours and its person that they may do it: both stand before the files.
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayAnywhere, type Refusal, refuse } from '#inspection';
import type { SealedKind } from '#store';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { giveTimeToSend } from '../time-to-send.ts';
import { asStreams, FormFields, isField, megabyte } from './form-fields.ts';
import { keepFile, longest, toTheEnd } from './keep-file.ts';
import { forget, newStreams, readPast, type SealedFile, type Streams } from './kept-streams.ts';
import { brokenOff, nameOf } from './uploaded.ts';
import { watched } from './watched-stream.ts';

/** What a route takes as large files. */
export type Streamed = {
  /** Of one file, and of all of one form. */
  readonly megabytes: { readonly file: number; readonly together: number };
  readonly files: number;
  /** Where a file of this name is kept, and as what. Asked once the request was let through. */
  readonly to: (request: FastifyRequest, name: string) => { readonly inspectionId: string; readonly kind: SealedKind };
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes large files. */
    streams?: Streamed;
  }
}

/** Reads forms with large files up to the first file; the token against forged forms stands before it. Comes before the walls. */
export function readUpToFiles(app: FastifyInstance): void {
  app.decorateRequest('streams', null);
  app.addHook('preValidation', async (request) => {
    const { streams: taken, action } = request.routeOptions.config;
    if (taken === undefined || !request.isMultipart()) return;
    const streams = newStreams();
    request.streams = streams;
    // For all others a form is as short as any.
    if (action !== undefined && mayAnywhere(request.person, action)) giveTimeToSend(request.raw, longest);
    streams.rest = request.parts(asStreams);
    request.body = await readFields(streams);
  });
}

/** Reads fields until a file comes, or the end: they are what the form says, and what is checked and decided on. */
async function readFields(streams: Streams): Promise<ReturnType<FormFields['body']>> {
  const fields = new FormFields();
  for (streams.next = await nextPart(streams); streams.next !== null && isField(streams.next); ) {
    await fields.take(streams.next).catch(() => {
      throw brokenOff();
    });
    streams.next = await nextPart(streams);
    if (fields.tooMuch) throw new Problem(413, {});
  }
  return fields.body();
}

async function nextPart(streams: Streams): Promise<MultipartFile | null> {
  try {
    const step = await streams.rest?.next();
    if (step !== undefined && step.done !== true && step.value.type === 'file') return step.value;
  } catch (error) {
    streams.rest = null;
    throw error instanceof Error && 'statusCode' in error ? error : brokenOff();
  }
  streams.rest = null;
  return null;
}

/** Keeps the files of forms that were let through. Comes after the walls. */
export function keepStreams(app: FastifyInstance, parts: Parts): void {
  app.addHook('preHandler', async (request) => {
    const { streams: taken } = request.routeOptions.config;
    const { streams } = request;
    if (taken === undefined || streams === null) return;
    try {
      let files = 0;
      let together = 0;
      for (let file = streams.next; file !== null; file = streams.next) {
        if (isField(file)) throw fieldAfterFile();
        const name = nameOf(file.filename ?? '');
        if (name !== '') files += 1;
        if (name === '' || streams.refusals.size > 0) await readPast(file.file);
        else if (files > taken.files) {
          refuseAt(
            streams,
            file,
            'too-many-files',
            `Choose at most ${taken.files} files, or pack them into one ZIP file.`,
          );
          await readPast(file.file);
        } else together += await keepOne(parts, request, file, { place: files, together, taken, name });
        streams.next = await nextPart(streams);
      }
    } catch (error) {
      await forget(parts, streams);
      throw error;
    }
    if (streams.refusals.size > 0) await forget(parts, streams);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const { streams } = request;
    if (streams === null) return payload;
    if (!(await readToEnd(request, streams))) reply.header('connection', 'close');
    // A record that refers to a file was written before the answer: what none refers to, nobody took.
    await forget(parts, streams);
    return payload;
  });
}

/** What comes after a file was not there when the form was checked: it is neither taken nor passed over in silence. */
const fieldAfterFile = () =>
  new Problem(400, {
    code: 'field-after-file',
    happened: 'A field of the form came after its file. Nothing has been changed.',
    toDo: 'Send all fields first, and the files after them.',
  });

const refuseAt = (streams: Streams, { fieldname }: MultipartFile, code: string, words: string): void => {
  streams.refusals.set(fieldname, refuse(code, words, fieldname));
};

/** Keeps one file; answers its bytes. */
async function keepOne(
  parts: Parts,
  request: FastifyRequest,
  file: MultipartFile,
  {
    place,
    together,
    taken,
    name,
  }: { readonly place: number; readonly together: number; readonly taken: Streamed; readonly name: string },
): Promise<number> {
  const { streams } = request;
  if (streams === null) throw new Error('A file is kept of a form that brings none.');
  const room = taken.megabytes.together * megabyte - together;
  const limit = Math.min(taken.megabytes.file * megabyte, room);
  const source = watched(file.file);
  const kept = await keepFile(parts, request, { ...taken.to(request, name), name, source, limit });
  const which = place === 1 ? 'The file' : `File ${place}`;
  if (kept === 'too-large') {
    refuseAt(
      streams,
      file,
      'file-too-large',
      taken.megabytes.file * megabyte <= room
        ? `${which} is larger than ${taken.megabytes.file} MB. Take out what is not part of it, or send it in parts.`
        : `The files are larger than ${taken.megabytes.together} MB together. Send them in two goes.`,
    );
    await readPast(file.file);
    return 0;
  }
  if (kept.bytes === 0) refuseAt(streams, file, 'empty-file', `${which} is empty. Choose another one.`);
  streams.files.set(file.fieldname, [...(streams.files.get(file.fieldname) ?? []), kept]);
  return kept.bytes;
}

/** Reads the rest of a form that was refused, so that its browser hears why; answers whether it came to an end in good time. */
async function readToEnd(request: FastifyRequest, streams: Streams): Promise<boolean> {
  if (streams.rest === null) return true;
  giveTimeToSend(request.raw, toTheEnd);
  try {
    for (; streams.next !== null || streams.rest !== null; streams.next = await nextPart(streams)) {
      if (streams.next !== null) await readPast(streams.next.file);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * The files that a form sent in a field, kept sealed. Refused with words at that field when there is none (`no-file`), when one is empty
 * (`empty-file`) or too large (`file-too-large`), or when there are too many (`too-many-files`): nothing of them is kept then.
 */
export function streamed({ streams }: FastifyRequest, field: string): readonly SealedFile[] | Refusal {
  const refusal = streams?.refusals.get(field) ?? streams?.refusals.values().next().value;
  if (refusal !== undefined) return refusal;
  const files = streams?.files.get(field) ?? [];
  return files.length === 0 ? refuse('no-file', 'Choose a file.', field) : files;
}
