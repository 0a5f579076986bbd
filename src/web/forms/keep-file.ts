// One file kept sealed while it arrives, for a request that was let through.
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '#inspection';
import { keepSealedPieces, SealError, type SealedKind } from '#store';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { giveTimeToSend } from '../time-to-send.ts';
import { askAnew } from '../walls/ask-anew.ts';
import { megabyte } from './form-fields.ts';
import { newStreams, readPast, type SealedFile } from './kept-streams.ts';
import { uploadPlaces } from './upload-places.ts';
import { nameOf } from './uploaded.ts';
import { watched } from './watched-stream.ts';

/** Milliseconds after which a form with files is given up. */
export const longest = 30 * 60_000;
/** Milliseconds that the rest of a refused form is read past, so that its browser hears the answer. */
export const toTheEnd = 60_000;

/**
 * Keeps the body of a request, which is one file and nothing else, sealed while it arrives. Refused as by `streamed`. For requests that
 * were let through.
 */
export async function keepBody(
  parts: Pick<Parts, 'store' | 'now'>,
  request: FastifyRequest,
  body: Readable,
  file: {
    readonly inspectionId: string;
    readonly kind: SealedKind;
    readonly name: string;
    readonly megabytes: number;
  },
): Promise<SealedFile | Refusal> {
  giveTimeToSend(request.raw, longest);
  const { megabytes, name, ...kept } = file;
  const source = watched(body);
  const limit = megabytes * megabyte;
  const sealed = await keepFile(parts, request, { ...kept, name: nameOf(name), source, limit });
  if (sealed === 'too-large') {
    giveTimeToSend(request.raw, toTheEnd);
    await readPast(body);
    return refuse('file-too-large', `The file is larger than ${megabytes} MB. Send it in parts.`);
  }
  return sealed.bytes === 0 ? refuse('empty-file', 'The file is empty.') : sealed;
}

const places = uploadPlaces();

/**
 * Keeps one stream of bytes sealed, for a request that was let through; whatever no record refers to when the answer is sent is
 * removed. Answers 'too-large' beyond `limit` bytes, the rest unread. Throws Problem 503 while too many files arrive at once, 429 while too
 * many of that person do.
 */
export async function keepFile(
  { store, now }: Pick<Parts, 'store' | 'now'>,
  request: FastifyRequest,
  file: {
    readonly inspectionId: string;
    readonly kind: SealedKind;
    readonly name: string;
    readonly source: AsyncIterable<Uint8Array>;
    readonly limit: number;
  },
): Promise<SealedFile | 'too-large'> {
  const { acting } = request;
  const giveBack = places.take(acting.for === 'person' ? acting.userId : '');
  const streams = request.streams ?? newStreams();
  request.streams = streams;
  try {
    const { name, ...payload } = file;
    const kept = await keepSealedPieces(store, acting, { ...payload, at: now() });
    if (kept === 'too-large') return kept;
    streams.kept.push(kept.payloadId);
    // It may have arrived for half an hour: what let the request through is asked anew before anything is decided.
    await askAnew({ store, now }, request);
    return { ...kept, name };
  } catch (error) {
    if (error instanceof SealError && error.code === 'key-destroyed') {
      throw new Problem(409, { code: error.code, happened: error.message, toDo: 'Nothing can be sent here any more.' });
    }
    // The walls of the database refuse who lost the right meanwhile: they are told which.
    if (error instanceof Error && 'code' in error && error.code === '42501') await askAnew({ store, now }, request);
    throw error;
  } finally {
    giveBack();
  }
}
