import type { FastifyInstance } from 'fastify';
import { withdrawSubmission } from '#inspection';
import { documentsOf, holdDocumentsOf, holdSubmissionsOf, submissionsOf } from '#store';
import type { Parts } from '../../../../parts.ts';
import { inspectionForm } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { submissionStates } from '../in-words.ts';
import { numberIn } from '../submission-asked.ts';

/** Taking back what was sent by mistake. */
export function withdrawPage(app: FastifyInstance, parts: Parts): void {
  inspectionForm(
    app,
    parts,
    { action: 'answer-data-request' },
    {
      path: '/inspections/:id/lists/:number/take-back',
      template: 'inspections/lists/withdraw/withdraw',
      logged: 'submission',
      load: async (tx, request, { inspection }) => {
        // What a later submission rests on, or what is being read now, must not change meanwhile.
        if (request.method === 'POST') {
          await holdSubmissionsOf(tx, inspection.id);
          await holdDocumentsOf(tx, inspection.id);
        }
        const number = numberIn(Reflect.get(Object(request.params), 'number'));
        const all = await submissionsOf(tx, inspection.id);
        const submission = all.find((each) => each.number === number);
        if (submission === undefined) return null;
        return {
          submission,
          others: all.filter(({ id }) => id !== submission.id),
          documents: await documentsOf(tx, inspection.id),
          frame: inspectionFrame(request),
        };
      },
      version: ({ subject }) => subject.submission.version,
      thereNow: ({ subject }) => [{ what: 'State', is: submissionStates[subject.submission.state].text }],
      view: ({ subject }) => ({
        ...subject.frame,
        title: `Take back submission ${subject.submission.number}`,
        lists: subject.submission.summary?.lists
          .filter(({ submission }) => submission === subject.submission.number)
          .map(({ list }) => list),
      }),
      decide: ({ inspection, subject }, form) =>
        withdrawSubmission(inspection.authorityId, subject.submission, {
          stage: inspection.stage,
          others: subject.others,
          documents: subject.documents,
          seen: form.number('version') ?? 0,
          reason: form.text('reason'),
        }),
      done: (_form, { subject }) => {
        // Documents that were held against these lists wait to be read again.
        parts.work.look();
        return `Submission ${subject.submission.number} was taken back.`;
      },
      back: ({ inspection, subject }) => `/inspections/${inspection.id}/lists/${subject.submission.number}`,
    },
  );
}
