import type { FastifyInstance } from 'fastify';
import { refusalOf } from '#inspection';
import { justDone } from '../../../../chrome/flash.ts';
import type { Parts } from '../../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../../around.ts';
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
    // The room that knows the lists is large: it is loaded when somebody first needs it.
    const { editions } = await import('#annex-a');
    const { lists } = editions[submission.lists?.edition ?? inspectionAsked(request).edition];
    const titles = new Map(lists.map(({ no, title }) => [no, title]));
    const mayTakeBack = refusalOf(request.person, 'answer-data-request', aboutInspection(request)) === null;
    return reply.page('inspections/lists/submission/submission', {
      ...around,
      title: `Submission ${submission.number}`,
      flash: justDone(request, reply),
      backLink: { href: `${around.base}/lists` },
      progress: progressOf(parts, submission),
      mayTakeBack: mayTakeBack && submission.state !== 'withdrawn',
      ...submissionView(asked, around.at, titles),
    });
  });

  app.get('/inspections/:id/lists/:number/progress', { config, logLevel: 'warn' }, async (request, reply) => {
    const { submission } = await submissionAsked(parts, request);
    return reply.send(progressOf(parts, submission));
  });
}
