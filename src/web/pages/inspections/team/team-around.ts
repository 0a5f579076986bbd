// What the pages of a team have in common: the team as decisions see it, and the choice of who joins.
import type { FastifyRequest } from 'fastify';
import { type Candidate, candidatesOf, type TeamInspection, type TeamState } from '#inspection';
import {
  type InspectionAsSeen,
  type KeptMembership,
  membershipsHeldBy,
  oneDecisionAtATime,
  type Tx,
  teamStateOf,
} from '#store';
import { isId } from '../../../forms/id-of.ts';
import { posted } from '../../../forms/posted.ts';

/** An inspection as decisions about its team see it. */
export const teamInspection = (inspection: InspectionAsSeen): TeamInspection => ({
  id: inspection.id,
  authorityId: inspection.authorityId,
  authorityName: inspection.authorityName,
  subject: inspection.subject,
  open: inspection.closedAt === null && inspection.erasedAt === null && inspection.stage !== 'closed',
  weekOne: inspection.weekOne,
  onSiteEnds: inspection.onSiteEnds,
  concurrent: inspection.concurrent,
});

/** What a form that gives somebody a role in an inspection is decided on. */
export type Joining = {
  readonly state: TeamState;
  /** The roles that whom the form names holds there and at the authority. */
  readonly rolesHere: readonly KeptMembership[];
};

/** Reads it; of a form that was sent, with the roles of whom it names, and with no other decision about people beside it. */
export async function joiningOf(tx: Tx, request: FastifyRequest, inspection: InspectionAsSeen): Promise<Joining> {
  const sent = request.method === 'POST' ? posted(request).text('person') : '';
  if (request.method === 'POST') await oneDecisionAtATime(tx);
  const state = await teamStateOf(tx, teamInspection(inspection));
  return { state, rolesHere: isId(sent) ? await membershipsHeldBy(tx, [sent]) : [] };
}

export const inspects = { 'social-care': 'social care', education: 'education' } as const;

/** Those to choose from, and why some are not free, each in a sentence. `besides` are people of the team who may be chosen too. */
export function candidateChoices(state: TeamState, besides: readonly string[] = []) {
  const candidates = candidatesOf(state, besides);
  const busy = candidates.filter(({ obstacles }) => obstacles.length > 0);
  const text = ({ name, discipline, obstacles, status }: Candidate) =>
    `${name}, ${inspects[discipline]}${status === 'invited' ? ', has not joined yet' : ''}${obstacles.length === 0 ? '' : ' (away or elsewhere)'}`;
  return {
    people: candidates.map((each) => ({ value: each.userId, text: text(each) })),
    busy: busy.map(({ name, obstacles }) => `${name} is ${obstacles.map(({ words }) => words).join(', and ')}.`),
    weeksKnown: state.inspection.weekOne !== null,
  };
}
