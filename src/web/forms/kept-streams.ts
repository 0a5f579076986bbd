// What arrives with a request and was kept of it; whatever no record refers to when the answer is sent is removed.
import type { Readable } from 'node:stream';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { Refusal } from '#inspection';
import { dropUnreferred } from '#store';
import type { Parts } from '../parts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What arrives, and what was kept of it. */
    streams: Streams | null;
  }
}

/** A file that was kept sealed on its way in. */
export type SealedFile = {
  readonly payloadId: string;
  /** Without folders. */
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
};

export type Streams = {
  /** The rest of the form; null when it has been read to its end. */
  rest: AsyncIterator<Multipart> | null;
  /** The part at which reading waits. */
  next: MultipartFile | null;
  readonly files: Map<string, SealedFile[]>;
  readonly refusals: Map<string, Refusal>;
  /** What was kept: whatever no record refers to when the answer is sent is removed. */
  readonly kept: string[];
};

/** Nothing has arrived yet. */
export const newStreams = (): Streams => ({
  rest: null,
  next: null,
  files: new Map(),
  refusals: new Map(),
  kept: [],
});

/** Removes what was kept and is referred to by nothing. What cannot be removed now is swept later. */
export async function forget({ store }: Pick<Parts, 'store'>, streams: Streams): Promise<void> {
  const kept = streams.kept.splice(0);
  if (kept.length > 0) await dropUnreferred(store, { among: kept }).catch(() => undefined);
}

/** Reads past what is left of a stream, such as a file that is refused: its parser waits for it. */
export async function readPast(stream: Readable): Promise<void> {
  if (stream.readableEnded || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    stream
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve());
    stream.resume();
  });
}
