import type { FastifyRequest } from 'fastify';
import { type RoleId, rolesInInspection, type StageState } from '#inspection';
import { type InspectionAsSeen, stageFacts, type Tx } from '#store';
import { documentsAsked } from '../documents/asked-for.ts';
import { frameworkOf } from '../pinned-framework.ts';

/** What a move of an inspection to another stage is decided on. */
export async function stageStateOf(
  tx: Tx,
  request: FastifyRequest,
  { inspection, today }: { readonly inspection: InspectionAsSeen; readonly today: string },
): Promise<StageState> {
  return {
    inspection,
    erased: inspection.erasedAt !== null,
    today,
    frameworkThere: (await frameworkOf(tx, inspection)) !== null,
    // Before the notification nothing is asked for, and the room that knows the documents is large.
    documentsAsked: inspection.stage === 'planned' ? [] : (await documentsAsked(request)).asked.map(({ no }) => no),
    facts: await stageFacts(tx, inspection),
  };
}

/** The roles by which whoever asks may move the inspection. */
export const rolesOf = ({ person }: FastifyRequest, inspection: InspectionAsSeen): readonly RoleId[] =>
  person === null ? [] : rolesInInspection(person, inspection);
