import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SubmissionItself } from '#store';
import { aboutSubmission } from './about-submission.ts';

/** The page in place of findings while there are none to show: what is the matter, and what to do. */
export async function notChecked(
  request: FastifyRequest,
  reply: FastifyReply,
  submission: SubmissionItself,
): Promise<FastifyReply> {
  const around = aboutSubmission(request, submission);
  return reply.page('inspections/lists/findings/not-checked', {
    ...around,
    title: `Findings of submission ${submission.number}`,
    backLink: { href: around.at },
    state: submission.state,
    fault: submission.fault,
  });
}
