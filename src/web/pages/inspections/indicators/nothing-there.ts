import type { FastifyRequest } from 'fastify';
import type { Refusal } from '#inspection';
import { inspectionAsked } from '../around.ts';

/** What stands in place of indicators or children while there are no checked lists, or no more. */
export function nothingThere(request: FastifyRequest, refusal: Refusal) {
  const { id } = inspectionAsked(request);
  if (refusal.code !== 'not-there')
    return { will: 'The lists of this inspection cannot be opened.', first: refusal.words };
  return {
    will: 'What the lists add up to will be here: every indicator with its charts, the children behind each number, and each child’s journey.',
    first: 'It is worked out as soon as the authority has sent lists and they have been checked.',
    action: { href: `/inspections/${id}/lists`, text: 'See how far the lists are' },
  };
}
