import type { FastifyInstance } from 'fastify';
import { findingsOpen } from '#inspection';
import type { BehindComparison } from '../../../../data-request/questions/comparison/behind-comparison.ts';
import { Problem } from '../../../../look/plugin.ts';
import type { Parts } from '../../../../parts.ts';
import { ofInspection } from '../../around.ts';
import { aboutSubmission } from '../findings/about-submission.ts';
import { askedFor, listIn } from '../findings/findings-asked.ts';
import { findingShown, onPage } from '../findings/findings-view.ts';
import { isExplainedIn } from '../findings/is-explained.ts';
import { notChecked } from '../findings/not-checked.ts';
import { askedOfLists, numberIn, submissionAsked } from '../submission-asked.ts';
import { behindNames, isBehind } from './behind-names.ts';
import { comparedWith } from './compared-with.ts';

/** What stands behind a count of a comparison, by row number and child: the ids of children are on the page, never in its address. */
export function behindComparisonPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/lists/:number/compare/:what',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const what = String(Reflect.get(Object(request.params), 'what'));
      const [listAsked, field] = [askedFor(request, 'list'), askedFor(request, 'column')];
      const list = listIn(listAsked);
      if (!isBehind(what) || (list === null && listAsked !== 'none')) throw new Problem(404, {});
      const asked = await submissionAsked(parts, request);
      const { submission, explanations } = asked;
      if (!findingsOpen(submission)) return notChecked(request, reply, submission);
      const other = comparedWith(request, asked);
      if (other === null) throw new Problem(404, {});
      const names = behindNames[what];
      const of = {
        submission: submission.number,
        against: other.number,
        purpose: `Submissions ${other.number} and ${submission.number} compared: ${names.text.toLowerCase()}`,
      };
      const page = numberIn(askedFor(request, 'page')) ?? 1;
      const behind = await askedOfLists(parts, request, of, 'behind-comparison', {
        list,
        what,
        field,
        page,
        size: onPage,
      });
      if (behind === null) throw new Problem(404, {});
      const around = aboutSubmission(request, submission);
      const { base } = around;
      const listName = list === null ? 'The submission as a whole' : `List ${list}`;
      const query = new URLSearchParams({ against: String(other.number), list: listAsked });
      // What is gone, or found no more, is in the submission before: its rows and findings lead there.
      const at = what === 'gone' || what === 'resolved' ? `${base}/lists/${other.number}` : around.at;
      const isExplained = isExplainedIn(explanations);
      return reply.page('inspections/lists/compare/behind', {
        ...around,
        title: `${names.text}: ${listName.toLowerCase()}`,
        says: names.says,
        listName,
        backLink: { href: `${around.at}/compare?against=${other.number}` },
        against: other.number,
        list: listAsked,
        address: `${around.at}/compare/${what}`,
        columns: behind.kind === 'cells' && behind.columns.length > 1 ? behind.columns : [],
        values: { column: field },
        caption: names.text,
        shown: tableOf(behind, (index) =>
          list === null || list === 11 || what === 'gone' ? null : `${base}/children/${list}/${index}`,
        ),
        findings:
          behind.kind === 'findings'
            ? behind.findings.map((finding) => findingShown(finding, { at, inspection: base, isExplained }))
            : null,
        paging: {
          page: behind.page,
          size: onPage,
          total: behind.total,
          address: `${around.at}/compare/${what}?${field === '' ? query : new URLSearchParams([...query, ['column', field]])}`,
          noun: nouns[behind.kind],
        },
      });
    },
  );
}

const nouns = { rows: 'row', changed: 'row', cells: 'cell', findings: 'finding' } as const;
const because = {
  window: 'Its dates are outside the months of the list',
  renamed: 'The child seems to have another ID',
} as const;

/** Rows or cells as a table; null for findings, which have one of their own. `journey` is where a child's journey is, by the row. */
function tableOf(behind: BehindComparison, journey: (index: number) => string | null) {
  const child = ({ child: id, index }: { readonly child: string; readonly index: number }) => {
    const href = journey(index);
    return href === null || id === '' ? id || '–' : { text: id, href };
  };
  switch (behind.kind) {
    case 'rows':
      return {
        columns: ['Row', 'Child', 'Why, where the data say it'],
        rows: behind.rows.map((row) => [
          `Row ${row.row}`,
          child(row),
          row.because === null ? '–' : because[row.because],
        ]),
      };
    case 'changed':
      return {
        columns: ['Row', 'Child', 'Columns that changed'],
        rows: behind.rows.map((row) => [`Row ${row.row}`, child(row), row.columns.join(', ')]),
      };
    case 'cells':
      return {
        columns: ['Row', 'Child', 'Column', 'Before', 'Now'],
        rows: behind.cells.map((cell) => [
          `Row ${cell.row}`,
          child(cell),
          cell.column,
          cell.was || '(empty)',
          cell.is || '(empty)',
        ]),
      };
    case 'findings':
      return null;
  }
}
