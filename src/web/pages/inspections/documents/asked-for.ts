import type { FastifyRequest } from 'fastify';
import type { RequestedDocument } from '#annex-a';
import { type DocumentsRequest, reaches, refusalOf } from '#inspection';
import type { InspectionAsSeen } from '#store';
import { aboutInspection, inspectionAsked } from '../around.ts';

/** The documents that an inspection asks for, for whoever asks here, with every number that there is. */
export type DocumentsAsked = DocumentsRequest & { readonly known: readonly RequestedDocument[] };

/** What the data request is like as far as its documents depend on it. */
export const requestedFor = ({ lscbReview, subject }: Pick<InspectionAsSeen, 'lscbReview' | 'subject'>) => ({
  lscbConcurrent: lscbReview,
  boardAlone: subject === 'lscb',
});

/** The documents asked for in the inspection of a request. Who does not see the whole data request has to do with the board's alone. */
export async function documentsAsked(request: FastifyRequest): Promise<DocumentsAsked> {
  // The room that knows the request is large: it is loaded when somebody first needs it.
  const { documentsAskedFor, requestedDocuments } = await import('#annex-a');
  const inspection = inspectionAsked(request);
  return {
    inspection,
    asked: documentsAskedFor(requestedFor(inspection)),
    known: requestedDocuments,
    reach: refusalOf(request.person, 'see-data-request', aboutInspection(request)) === null ? 'all' : 'board',
  };
}

/** The document of a number, for whoever has to do with it; null for other numbers, and for those that there are not. */
export const numberKnown = ({ known, reach }: DocumentsAsked, no: string): RequestedDocument | null =>
  known.find((each) => each.no === no && reaches(reach, no)) ?? null;
