import type { FastifyRequest } from 'fastify';
import { type ExplainsFor, isOfBoard, refusalOf } from '#inspection';
import { aboutInspection } from '../around.ts';

/** For whom somebody explains: who answers the whole data request for the authority, others who supply documents for the board. */
export const explainsFor = (request: FastifyRequest): ExplainsFor =>
  refusalOf(request.person, 'see-data-request', aboutInspection(request)) === null ? 'authority' : 'board';

/** What somebody may do about an explanation just now. */
export type ExplanationRights = { readonly give: boolean; readonly ask: boolean; readonly by: ExplainsFor };

/** What whoever asks may do about explanations in the inspection of the request. */
export function explanationRights(request: FastifyRequest): ExplanationRights {
  const about = aboutInspection(request);
  const may = (action: Parameters<typeof refusalOf>[1]) => refusalOf(request.person, action, about) === null;
  return { give: may('supply-documents'), ask: may('steer-data-request'), by: explainsFor(request) };
}

/** Whether somebody explains this: the chair of a board explains the board's documents only. */
export const mayGive = ({ give, by }: ExplanationRights, about: string): boolean =>
  give && (by === 'authority' || (about.startsWith('document/') && isOfBoard(about.slice('document/'.length))));
