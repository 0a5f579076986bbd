import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isRefusal, mostFiles, mostMegabytes, type Refusal, sendLists } from '#inspection';
import { holdSubmissionsOf, inspectionById, submissionsOf } from '#store';
import type { SealedFile } from '../../../../forms/kept-streams.ts';
import type { Streamed } from '../../../../forms/streamed.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked } from '../../around.ts';

/** What a route that takes lists says of its files. */
export const listsStreamed: Streamed = {
  megabytes: mostMegabytes,
  files: mostFiles,
  to: (request) => ({ inspectionId: inspectionAsked(request).id, kind: 'data-request-file' }),
};

/** Sends lists whose files are kept sealed already; answers the number of the new submission. Refused as by `sendLists`. */
export async function sendKeptLists(
  { store, now, work }: Pick<Parts, 'store' | 'now' | 'work'>,
  request: FastifyRequest,
  sent: { readonly stage: number | null; readonly note: string; readonly files: readonly SealedFile[] },
): Promise<number | Refusal> {
  const { id: inspectionId } = inspectionAsked(request);
  const files = sent.files.map((file) => ({ id: randomUUID(), ...file }));
  const decided = await store.change(request.acting, now(), async (tx) => {
    // Of two who send at once the second waits here, and has the next number.
    await holdSubmissionsOf(tx, inspectionId);
    const inspection = await inspectionById(tx, inspectionId);
    if (inspection === null) throw new Error('An inspection that was found is not there any more.');
    const submissions = await submissionsOf(tx, inspectionId);
    return sendLists({ inspection, submissions }, { id: randomUUID(), ...sent, files });
  });
  if (isRefusal(decided)) return decided;
  work.look();
  const [change] = decided;
  if (change?.kind !== 'lists-submitted') throw new Error('Lists were sent and made no submission.');
  return change.after.number;
}
