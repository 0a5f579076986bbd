import { codeIn, codeInWords } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import type { Run } from '../../check.ts';
import { cells, rowInWords } from './cells.ts';
import { openChildren } from './list-6-membership.ts';
import { caseDates, openCases } from './open-cases.ts';

export const statusPlan = codeIn('CASE_STATUS', 'CPP');
export const statusLookedAfter = codeIn('CASE_STATUS', 'LAC');
export const statusAssessment = codeIn('CASE_STATUS', 'ASM');

/** Reports each child open on a list whose open row of list 6 has a status other than those that are right. */
export function reportOtherStatus(run: Run, no: 7 | 8, right: (status: number, child: number) => boolean): void {
  const { submission, values, report } = run;
  const statuses = values(6, 'case-status');
  const inNeed = openCases(submission, 6);
  for (const { child, row } of openChildren(submission, no)) {
    if (inNeed.of(child) !== 'open') continue;
    const here = inNeed.row(child);
    const status = statuses[here];
    if (!present(status) || right(status, child)) continue;
    report({
      list: 6,
      row: here,
      field: 'case-status',
      also: [...cells(6, here, 'child-id'), ...cells(no, row, 'child-id', caseDates[no].start, caseDates[no].end)],
      details: [codeInWords('CASE_STATUS', status), rowInWords(submission, no, row)],
    });
  }
}

/** Reports each open row of list 6 with a status that another list should bear out and does not. */
export function reportStatusAlone(run: Run, no: 7 | 8, status: number): void {
  const { submission, values, report } = run;
  const inNeed = openCases(submission, 6);
  const cases = openCases(submission, no);
  const statuses = values(6, 'case-status');
  values(6, 'child-id').forEach((child, row) => {
    if (!present(child) || statuses[row] !== status || inNeed.ofRow(row) !== 'open') return;
    const standing = cases.of(child);
    if (standing === 'open' || standing === 'unclear') return;
    const there = cases.row(child);
    report({
      list: 6,
      row,
      field: 'case-status',
      also: [...cells(6, row, 'child-id'), ...(there < 0 ? [] : cells(no, there, 'child-id', caseDates[no].end))],
      details: there < 0 ? [] : [rowInWords(submission, no, there)],
    });
  });
}
