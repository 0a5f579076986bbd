import type { FastifyRequest } from 'fastify';
import { type FromLists, isRefusal, type Refusal } from '#inspection';
import type { KeptAreaLine } from '#store';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked } from '../around.ts';
import { childrenOfArea } from './known-lines.ts';

/** What the lists give for the lines, by line; in words why they give nothing at all. That they are opened goes on record. */
export async function askLists(
  { work }: Pick<Parts, 'work'>,
  request: FastifyRequest,
  kept: readonly KeptAreaLine[],
  purpose: string,
): Promise<ReadonlyMap<string, FromLists> | Refusal> {
  const { id } = inspectionAsked(request);
  const asked = { children: childrenOfArea(kept) };
  const answer = await work.ask(request, { inspectionId: id, submission: null, purpose }, 'area', asked);
  return isRefusal(answer) ? answer : new Map(answer.map((each) => [each.line, each]));
}
