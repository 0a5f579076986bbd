// Two programs, or a program and a person, and one record: who changes it says which version they saw.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../look/plugin.ts';

/** Tells the version of the record that is answered. */
export const tellVersion = (reply: FastifyReply, version: number): FastifyReply => reply.header('etag', `"${version}"`);

/** The version that whoever asks has seen. Refused with 428 when they do not say, and with 422 when it is no version. */
export function versionSeen({ headers }: FastifyRequest): number {
  const { 'if-match': seen } = headers;
  if (seen === undefined) {
    throw new Problem(428, {
      code: 'version-not-given',
      happened: 'The header If-Match is missing. Nothing has been changed.',
      toDo: 'Read the record and send its ETag in If-Match, so that nobody else’s change is overwritten.',
    });
  }
  const version = /^"(\d{1,9})"$/.exec(seen)?.[1];
  if (version !== undefined) return Number(version);
  throw new Problem(
    422,
    {
      code: 'not-valid',
      happened: 'The header If-Match holds no ETag of a record.',
      toDo: 'Send it as the record’s answer had it: "3", with its quotation marks.',
    },
    'headers/if-match',
  );
}
