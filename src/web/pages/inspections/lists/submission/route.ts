import type { FastifyInstance } from 'fastify';
import { refusalOf } from '#inspection';
import { justDone } from '../../../../chrome/flash.ts';
import type { Parts } from '../../../../parts.ts';
import { aboutInspection, ofInspection } from '../../around.ts';
import { aboutSubmission } from '../findings/about-submission.ts';
import { submissionAsked } from '../submission-asked.ts';
import { progressOf } from './progress.ts';
import { submissionView } from './submission-view.ts';

/** One submission: how far its reading is, and then what was found in it, in numbers. */
export function submissionPage(app: FastifyInstance, parts: Parts): void {
  const config = ofInspection(parts, 'see-data-request');

  app.get('/inspections/:id/lists/:number', { config }, async (request, reply) => {
    const asked = await submissionAsked(parts, request);
    const { submission } = asked;
    const around = aboutSubmission(request, submission);
    const mayTakeBack = refusalOf(request.person, 'answer-data-request', aboutInspection(request)) === null;
    return reply.page('inspections/lists/submission/submission', {
      ...around,
      title: `Submission ${submission.number}`,
      flash: justDone(request, reply),
      backLink: { href: `${around.base}/lists` },
      progress: progressOf(parts, submission),
      mayTakeBack: mayTakeBack && submission.state !== 'withdrawn',
      ...submissionView(asked, around.at),
    });
  });

  app.get('/inspections/:id/lists/:number/progress', { config, logLevel: 'warn' }, async (request, reply) => {
    const { submission } = await submissionAsked(parts, request);
    return reply.send(progressOf(parts, submission));
  });
}
