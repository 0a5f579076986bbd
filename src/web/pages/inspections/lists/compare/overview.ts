import type { FastifyInstance } from 'fastify';
import { findingsOpen } from '#inspection';
import type { ComparedCounts, ComparisonInNumbers } from '../../../../data-request/questions/comparison/comparison.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { aboutSubmission } from '../findings/about-submission.ts';
import { notChecked } from '../findings/not-checked.ts';
import { askedOfLists, submissionAsked } from '../submission-asked.ts';
import { behindNames, isBehind } from './behind-names.ts';
import { comparable, comparedWith } from './compared-with.ts';

/** A submission compared with the one before, or with another: how many rows, cells and findings came, went and changed. */
export function comparisonPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/lists/:number/compare',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const asked = await submissionAsked(parts, request);
      const { submission } = asked;
      if (!findingsOpen(submission)) return notChecked(request, reply, submission);
      const around = aboutSubmission(request, submission);
      const other = comparedWith(request, asked);
      const view = {
        ...around,
        title: `Submission ${submission.number} compared`,
        backLink: { href: around.at },
      };
      if (other === null) return reply.page('inspections/lists/compare/compare', { ...view, other: null });
      const of = {
        submission: submission.number,
        against: other.number,
        purpose: `Submissions ${other.number} and ${submission.number} compared`,
      };
      const { edition } = inspectionAsked(request);
      const compared = await askedOfLists(parts, request, of, 'comparison', { edition });
      return reply.page('inspections/lists/compare/compare', {
        ...view,
        other: { number: other.number, stage: other.stage, receivedAt: other.receivedAt },
        others: comparable(asked).map(({ number, stage }) => ({
          value: String(number),
          text: `Submission ${number}, stage ${stage}`,
        })),
        values: { against: String(other.number) },
        ...(compared === null ? { lists: [], findings: [] } : comparisonView(compared, around.at, other.number)),
      });
    },
  );
}

type Cell = { readonly text: number; readonly href: string } | number | string;

/** The comparison as two tables: what became of rows and cells, and of findings. Counts lead to what stands behind them. */
function comparisonView({ lists, whole }: ComparisonInNumbers, at: string, against: number) {
  const behind = (list: string, what: string, count: number): Cell => {
    if (count === 0 || !isBehind(what)) return count;
    return { text: count, href: `${at}/compare/${what}?${new URLSearchParams({ against: String(against), list })}` };
  };
  const cells = (list: string, counts: Partial<ComparedCounts>, whats: readonly (keyof ComparedCounts)[]) =>
    whats.map((what) => behind(list, what, counts[what] ?? 0));
  const rows = ['added', 'gone', 'changed', 'filled', 'replaced', 'emptied'] as const;
  const found = ['resolved', 'still', 'new'] as const;
  const name = (no: number, title: string) => `List ${no}: ${title}`;
  const columns = (whats: readonly (keyof ComparedCounts)[]) =>
    whats.map((what) => ({ text: behindNames[what].text, numeric: true }));
  return {
    listColumns: [
      { text: 'List' },
      { text: 'Rows before', numeric: true },
      { text: 'Rows now', numeric: true },
      ...columns(rows),
    ],
    lists: lists.map(({ list, title, rowsBefore, rowsNow, sentAgain, counts }) => [
      `${name(list, title)}${sentAgain ? '' : ' (not sent again)'}`,
      rowsBefore ?? '–',
      rowsNow ?? '–',
      ...cells(String(list), counts, rows),
    ]),
    findingColumns: [{ text: 'List' }, ...columns(found)],
    findings: [
      ...(found.some((what) => whole[what] > 0) ? [['The submission as a whole', ...cells('none', whole, found)]] : []),
      ...lists.map(({ list, title, counts }) => [name(list, title), ...cells(String(list), counts, found)]),
    ],
  };
}
