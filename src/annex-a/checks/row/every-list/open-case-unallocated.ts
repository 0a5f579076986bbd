import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, type Needs } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { openRows } from '../../open-rows.ts';
import { unallocatedIn } from '../unallocated.ts';

const needs: readonly Needs[] = ([4, 6, 7, 8, 9] as const).flatMap((no) => [{ [no]: ['worker'] }, { [no]: ['team'] }]);

// An empty cell is for the check of empty cells.
export const openCaseUnallocated: Check = {
  id: 'open-case-unallocated',
  title: 'An open case has no team or worker by name',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs,
  source: 'Annex A, allocated team and worker',
  failing: exampleRows('sif-2015', 7, { 'child-id': 'W1', worker: 'Unallocated' }),
  passing: exampleRows(
    'sif-2015',
    7,
    { 'child-id': 'W1', worker: 'Worker 1' },
    { 'child-id': 'W2', worker: 'Unallocated', 'plan-end': '09/05/2015' },
  ),
  run: ({ needs: here, lists, submission, asAt, values, report }) => {
    const isUnallocated = unallocatedIn(submission);
    for (const list of lists) {
      const [field] = here[list.no] ?? [];
      const isOpen = openRows(list, asAt);
      if (field === undefined || isOpen === null) continue;
      values(list.no, field).forEach((word, row) => {
        if (!present(word) || !isUnallocated(word) || !isOpen(row)) return;
        report({ list: list.no, row, field, details: [field, submission.words[word] ?? ''] });
      });
    }
  },
  message: ([field, word]) => `the ${field} of an open case is given as “${word}”. Who is responsible for the child?`,
};
