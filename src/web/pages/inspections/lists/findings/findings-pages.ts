import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FindingsFilter } from '#annex-a';
import { findingsOpen } from '#inspection';
import { posted } from '../../../../forms/posted.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { askedOfLists, explainedColumns, type FindingsOf, findingsOf } from '../submission-asked.ts';
import { aboutSubmission } from './about-submission.ts';
import { findingsWanted } from './findings-asked.ts';
import { findingShown, findingsView, onPage } from './findings-view.ts';
import { isExplainedIn } from './is-explained.ts';
import { notChecked } from './not-checked.ts';

/** Findings about one child are shown on one page, so many at most: there is no address that leads to a second. */
const mostOfChild = 200;

/** The findings of a submission by the page, and those about one child, who is asked for by a form and never in an address. */
export function findingsPages(app: FastifyInstance, parts: Parts): void {
  const config = { config: ofInspection(parts, 'open-lists') };
  const path = '/inspections/:id/lists/:number/findings';

  const answered = async (
    request: FastifyRequest,
    { submission, explanations }: FindingsOf,
    filter: FindingsFilter,
    { page, size }: { readonly page: number; readonly size: number },
  ) => {
    const { edition } = inspectionAsked(request);
    const of = { submission: submission.number, purpose: `Findings of submission ${submission.number}` };
    const explained = explainedColumns(explanations);
    return askedOfLists(parts, request, of, 'findings', { filter, page, size, edition, explained });
  };
  const shown = (request: FastifyRequest, asked: FindingsOf, found: Awaited<ReturnType<typeof answered>>) => {
    const around = aboutSubmission(request, asked.submission);
    const isExplained = isExplainedIn(asked.explanations);
    return {
      ...around,
      title: `Findings of submission ${asked.submission.number}`,
      backLink: { href: around.at },
      summary: asked.submission.summary,
      findings: found.findings.map((finding) =>
        findingShown(finding, { at: around.at, inspection: around.base, isExplained }),
      ),
    };
  };

  app.get(path, config, async (request, reply) => {
    const asked = await findingsOf(parts, request);
    if (!findingsOpen(asked.submission)) return notChecked(request, reply, asked.submission);
    const { filter, page } = findingsWanted(request);
    const found = await answered(request, asked, filter, { page, size: onPage });
    const view = shown(request, asked, found);
    return reply.page('inspections/lists/findings/findings', {
      ...view,
      ...findingsView(found, { filter, at: view.at }),
    });
  });

  app.post(path, config, async (request, reply): Promise<FastifyReply> => {
    const asked = await findingsOf(parts, request);
    if (!findingsOpen(asked.submission)) return notChecked(request, reply, asked.submission);
    const child = posted(request).text('child').slice(0, 100);
    if (child === '') return reply.redirect(`${aboutSubmission(request, asked.submission).at}/findings`, 303);
    const found = await answered(request, asked, { child }, { page: 1, size: mostOfChild });
    const view = shown(request, asked, found);
    return reply.page('inspections/lists/findings/of-child', {
      ...view,
      title: 'Findings about one child',
      backLink: { href: `${view.at}/findings` },
      values: { child },
      total: found.total,
      most: mostOfChild,
    });
  });
}
