import type { FastifyRequest } from 'fastify';
import type { KeptSubmission } from '#store';
import { Problem } from '../../../../look/plugin.ts';
import { askedFor } from '../findings/findings-asked.ts';
import { numberIn, type SubmissionAsked } from '../submission-asked.ts';

/** The submissions that one may be compared with: the others that were checked and stand, the first one first. */
export const comparable = ({ submission, all }: SubmissionAsked): readonly KeptSubmission[] =>
  all.filter(({ state, number }) => state === 'checked' && number !== submission.number);

/**
 * The submission that the address names by `against`, or the one before; null when there is nothing to compare with. One that cannot be
 * compared with leads nowhere (404).
 */
export function comparedWith(request: FastifyRequest, asked: SubmissionAsked): KeptSubmission | null {
  const others = comparable(asked);
  const wanted = askedFor(request, 'against');
  if (wanted === '') return others.findLast(({ number }) => number < asked.submission.number) ?? others[0] ?? null;
  const found = others.find(({ number }) => number === numberIn(wanted));
  if (found === undefined) throw new Problem(404, {});
  return found;
}
