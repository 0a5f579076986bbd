import type { FastifyInstance } from 'fastify';
import { findingsOpen } from '#inspection';
import { Problem } from '../../../../look/plugin.ts';
import type { Parts } from '../../../../parts.ts';
import { ofInspection } from '../../around.ts';
import { explanationOf } from '../../explanations/explanation-of.ts';
import { askedOfLists, findingsOf, numberIn } from '../submission-asked.ts';
import { aboutSubmission } from './about-submission.ts';
import { findingShown } from './findings-view.ts';
import { isExplainedIn } from './is-explained.ts';
import { notChecked } from './not-checked.ts';

/** One finding with its row as it was sent, the other cells it concerns, and what may be done about it. */
export function oneFindingPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/lists/:number/findings/:finding',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const number = numberIn(Reflect.get(Object(request.params), 'finding'));
      if (number === null) throw new Problem(404, {});
      const { submission, explanations } = await findingsOf(parts, request);
      if (!findingsOpen(submission)) return notChecked(request, reply, submission);
      const of = { submission: submission.number, purpose: `A finding of submission ${submission.number}` };
      const found = await askedOfLists(parts, request, of, 'finding', { number });
      if (found === null) throw new Problem(404, {});
      const around = aboutSubmission(request, submission);
      const { at, base } = around;
      const finding = findingShown(found.finding, { at, inspection: base, isExplained: isExplainedIn(explanations) });
      const one = (place: number | null) => (place === null ? null : `${at}/findings/${place}`);
      return reply.page('inspections/lists/findings/finding', {
        ...around,
        title: `${finding.place}: ${finding.kind.toLowerCase()}`,
        backLink: { href: `${at}/findings` },
        finding,
        source: found.source,
        row: found.row,
        elsewhere: found.elsewhere.map(({ list, row, column, cell, child, text, index }) => ({
          place: `List ${list}, row ${row}`,
          column,
          cell,
          child,
          text,
          childHref: child === '' || list === 11 ? null : `${base}/children/${list}/${index}`,
        })),
        explanation: finding.about === null ? null : explanationOf(request, explanations, finding.about),
        before: one(found.before),
        after: one(found.after),
      });
    },
  );
}
