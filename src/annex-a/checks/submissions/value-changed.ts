import type { FieldKey } from '../../editions/field-keys.ts';
import { changedCellCheck } from './changed-cell-check.ts';
import { twoSubmissions } from './two-submissions.ts';

/** Checks of their own, and the age, which follows from the date of birth and the reference date. */
const elsewhere: ReadonlySet<FieldKey> = new Set(['date-of-birth', 'gender', 'ethnicity', 'age']);

export const valueChanged = changedCellCheck({
  id: 'value-changed',
  title: 'A cell holds something else than before',
  about: (field) => !elsewhere.has(field),
  emptied: false,
  source: 'Ours',
  failing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', 'plan-start': '03/03/2015' }] },
    { 7: [{ 'child-id': 'W1', 'plan-start': '30/03/2015' }] },
  ),
  passing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', 'plan-start': '03/03/2015', age: '4' }] },
    { 7: [{ 'child-id': 'W1', 'plan-start': '2015-03-03', age: '5' }] },
  ),
  words: (was) => `this was “${was}” in the submission before. Was it corrected, or has it changed since?`,
});
