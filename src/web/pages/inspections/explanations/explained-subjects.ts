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
  if (subject === 'lscb') return { lists: [], documents, measures: [], lines: [] };
  return { lists: editions[edition].lists, documents, measures, lines: areaLines };
}
