import { columnOf, present, type Submission } from '../../../submission/submission.ts';
import type { Place, Run } from '../../check.ts';
import { cells, rowInWords } from './cells.ts';
import { type CaseList, caseDates, openCases } from './open-cases.ts';

/** The first open row of each child on a list, in order of rows. */
export function openChildren(submission: Submission, no: CaseList): readonly { child: number; row: number }[] {
  const found: { child: number; row: number }[] = [];
  const cases = openCases(submission, no);
  columnOf(submission, no, 'child-id')?.values.forEach((child, row) => {
    if (present(child) && cases.of(child) === 'open' && cases.row(child) === row) found.push({ child, row });
  });
  return found;
}

/**
 * Whether the authority's list 6 holds the children who are on plans (list 7), or looked after (list 8), as well: at least
 * half of those open there are open on list 6. The single inspection framework does not say whether they belong to it, and
 * authorities differ.
 */
export function list6Includes(submission: Submission, no: 7 | 8): boolean {
  const inNeed = openCases(submission, 6);
  const open = openChildren(submission, no);
  return 2 * open.filter(({ child }) => inNeed.of(child) === 'open').length >= open.length;
}

/** Reports each child open on a list who is not on list 6, or only with rows that have ended. */
export function reportNotOnList6({ submission, report }: Run, no: 7 | 8): void {
  const inNeed = openCases(submission, 6);
  for (const { child, row } of openChildren(submission, no)) {
    const standing = inNeed.of(child);
    if (standing === 'open' || standing === 'unclear') continue;
    const ended = inNeed.row(child);
    const also: readonly Place[] = [
      ...cells(no, row, caseDates[no].start),
      ...(ended < 0 ? [] : cells(6, ended, 'child-id', 'cin-closed')),
    ];
    const details = ended < 0 ? [] : [rowInWords(submission, 6, ended)];
    report({ list: no, row, field: 'child-id', also, details });
  }
}

/** Who is missing from list 6. */
export const notOnList6InWords = (what: string, [ended]: readonly (number | string)[]): string =>
  ended === undefined
    ? `${what}, but list 6 does not have the child.`
    : `${what}, but the child’s case on list 6 has been closed (${ended}).`;
