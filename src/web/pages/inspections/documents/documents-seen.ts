import type { FastifyRequest } from 'fastify';
import { numbersOf, refusalOf } from '#inspection';
import { documentDeadlines, documentsOf, explanationsOf, type KeptDocument } from '#store';
import { ukMoment } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, inspectionAsked } from '../around.ts';
import { documentsAsked } from './asked-for.ts';
import type { DocumentRights } from './document-view.ts';

/** Who may do what with the documents of the inspection of a request. */
export function documentRights(request: FastifyRequest): DocumentRights {
  const { stage, ...anyStage } = aboutInspection(request);
  const may = (action: Parameters<typeof refusalOf>[1], about = aboutInspection(request)) =>
    refusalOf(request.person, action, about) === null;
  return {
    supply: may('supply-documents'),
    steer: may('steer-data-request'),
    openLists: may('open-lists'),
    supplier: may('supply-documents', anyStage),
  };
}

/** The documents of the inspection of a request as whoever asks sees them: by number, with what waits and when all is due. */
export async function documentsSeen(request: FastifyRequest, { store, now }: Pick<Parts, 'store' | 'now'>) {
  const { id } = inspectionAsked(request);
  const asked = await documentsAsked(request);
  const { documents, explanations, deadlines } = await store.read(request.acting, async (tx) => ({
    documents: await documentsOf(tx, id),
    explanations: await explanationsOf(tx, id),
    deadlines: await documentDeadlines(tx, id),
  }));
  const at = ukMoment(now());
  const numbers = numbersOf<KeptDocument>(asked, {
    known: asked.known,
    documents,
    explanations,
    due: deadlines,
    now: at,
  });
  const waiting = documents.filter(({ state }) => state === 'waiting');
  return {
    asked,
    documents,
    numbers,
    explanations,
    deadlines,
    waiting,
    today: at.day,
    rights: documentRights(request),
  };
}
