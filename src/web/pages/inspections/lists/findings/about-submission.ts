import type { FastifyRequest } from 'fastify';
import { refusalOf } from '#inspection';
import type { SubmissionItself } from '#store';
import { aboutInspection, inspectionAsked } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';

/** What every page about the findings of a submission says around them. */
export function aboutSubmission(request: FastifyRequest, { number, stage, state, receivedAt }: SubmissionItself) {
  const inspection = `/inspections/${inspectionAsked(request).id}`;
  const about = aboutInspection(request);
  return {
    ...inspectionFrame(request),
    base: inspection,
    at: `${inspection}/lists/${number}`,
    submission: { number, stage, receivedAt, takenBack: state === 'withdrawn' },
    mayExplain: refusalOf(request.person, 'answer-data-request', about) === null,
    mayAsk: refusalOf(request.person, 'steer-data-request', about) === null,
  };
}
