import type { FastifyInstance } from 'fastify';
import { type CountedCheck, findingsOpen, type SubmissionSummary } from '#inspection';
import type { Parts } from '../../../../parts.ts';
import { ofInspection } from '../../around.ts';
import { findingsOf } from '../submission-asked.ts';
import { aboutSubmission } from './about-submission.ts';
import { queryOf } from './findings-asked.ts';
import { notChecked } from './not-checked.ts';

/** What each check found, in numbers: the most frequent first, errors before queries. It is counted already, so no list is opened. */
export function findingsByCheckPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/lists/:number/findings/by-check',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const { submission } = await findingsOf(parts, request);
      const { summary } = submission;
      if (!findingsOpen(submission) || summary === null) return notChecked(request, reply, submission);
      const around = aboutSubmission(request, submission);
      return reply.page('inspections/lists/findings/by-check', {
        ...around,
        title: `Findings by check of submission ${submission.number}`,
        backLink: { href: `${around.at}/findings` },
        summary,
        ...byCheckView(summary, `${around.at}/findings`),
      });
    },
  );
}

/** The checks that found something, errors first, each with its lists. */
function byCheckView({ checks, notRun }: SubmissionSummary, at: string) {
  const sum = (counted: readonly CountedCheck[]) => counted.reduce((all, { count }) => all + count, 0);
  const groups = [...Map.groupBy(checks, ({ rule }) => rule)].flatMap(([rule, counted]) => {
    const [first] = counted;
    if (first === undefined) return [];
    return [{ rule, title: first.title, severity: first.severity, count: sum(counted), counted }];
  });
  const shown = (severity: CountedCheck['severity']) =>
    groups
      .filter((group) => group.severity === severity)
      .toSorted((a, b) => b.count - a.count || a.title.localeCompare(b.title))
      .map(({ rule, title, count, counted }) => ({
        title,
        count,
        href: `${at}${queryOf({ rule })}`,
        checkHref: `${at}/checks/${rule}`,
        lists: counted.map(({ list, count: inList }) => ({
          text: list === null ? 'The submission as a whole' : `List ${list}`,
          count: inList,
          href: `${at}${queryOf({ rule, list: list ?? 'none' })}`,
        })),
      }));
  return {
    errorChecks: shown('error'),
    queryChecks: shown('query'),
    notMade: [...Map.groupBy(notRun, ({ because }) => because)].map(([because, of]) => ({
      because: because.slice(0, 1).toUpperCase() + because.slice(1),
      checks: of.map(({ title }) => title),
    })),
  };
}
