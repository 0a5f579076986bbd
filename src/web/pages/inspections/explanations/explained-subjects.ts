import type { FastifyRequest } from 'fastify';
import type { ExplainedSubjects } from '#inspection';
import { inspectionAsked } from '../around.ts';
import { documentsAsked } from '../documents/asked-for.ts';

/** What may be explained in the inspection of a request: of a safeguarding board reviewed alone, its documents. */
export async function subjectsAsked(request: FastifyRequest): Promise<ExplainedSubjects> {
  // The room that knows the request is large: it is loaded when somebody first needs it.
  const { areaLines, editions, measures } = await import('#annex-a');
  const { edition, subject } = inspectionAsked(request);
  const { asked: documents } = await documentsAsked(request);
  if (subject === 'lscb') return { lists: [], documents, meetings: false, measures: [], lines: [] };
  return { lists: editions[edition].lists, documents, meetings: true, measures, lines: areaLines };
}

/** What could have been explained at any time, whatever is asked for now: what was said keeps its name, and can be answered or withdrawn. */
export async function subjectsKnown(request: FastifyRequest): Promise<ExplainedSubjects> {
  const { areaLines, editions, measures, requestedDocuments } = await import('#annex-a');
  const { lists } = editions[inspectionAsked(request).edition];
  return { lists, documents: requestedDocuments, meetings: true, measures, lines: areaLines };
}
