import type { FastifyRequest } from 'fastify';
import type { RequestedDocument } from '#annex-a';
import { type DocumentsReach, type DocumentsRequest, reaches, refusalOf } from '#inspection';
import { type InspectionAsSeen, inspectionAsSeen, type Tx } from '#store';
import { Problem } from '../../../look/plugin.ts';
import { aboutInspection, inspectionAsked } from '../around.ts';

/** The documents that an inspection asks for, for whoever asks here, with every number that there is. */
export type DocumentsAsked = DocumentsRequest & {
  readonly known: readonly RequestedDocument[];
  /** The number that stands before the name of a file, or why there is none that is asked for. */
  readonly nameSays: (name: string) => { readonly number: string } | { readonly because: string };
};

/** What the data request is like as far as its documents depend on it. */
const requestedFor = ({ lscbReview, subject }: Pick<InspectionAsSeen, 'lscbReview' | 'subject'>) => ({
  lscbConcurrent: lscbReview,
  boardAlone: subject === 'lscb',
});

/** Who does not see the whole data request has to do with the documents of the safeguarding board alone. */
export const reachOf = (request: FastifyRequest): DocumentsReach =>
  refusalOf(request.person, 'see-data-request', aboutInspection(request)) === null ? 'all' : 'board';

/** The same as it is now, in the transaction that decides: a file may have arrived for half an hour. */
export async function documentsAskedNow(tx: Tx, request: FastifyRequest): Promise<DocumentsAsked> {
  const inspection = await inspectionAsSeen(tx, inspectionAsked(request).id);
  if (inspection === null) throw new Problem(404, {});
  return documentsAsked(request, inspection);
}

/** The documents asked for in the inspection of a request. */
export async function documentsAsked(
  request: FastifyRequest,
  inspection: InspectionAsSeen = inspectionAsked(request),
): Promise<DocumentsAsked> {
  // The room that knows the request is large: it is loaded when somebody first needs it.
  const { documentsAskedFor, requestedDocuments, sortDocuments } = await import('#annex-a');
  const choice = requestedFor(inspection);
  return {
    inspection,
    asked: documentsAskedFor(choice),
    known: requestedDocuments,
    reach: reachOf(request),
    nameSays: (name) => {
      const { supplied, unexpected } = sortDocuments([name], choice);
      const [found] = supplied;
      return found === undefined
        ? { because: unexpected[0]?.because ?? 'its name says no number' }
        : { number: found.document.no };
    },
  };
}

/** The document of a number, for whoever has to do with it; null for other numbers, and for those that there are not. */
export const numberKnown = ({ known, reach }: DocumentsAsked, no: string): RequestedDocument | null =>
  known.find((each) => each.no === no && reaches(reach, no)) ?? null;
