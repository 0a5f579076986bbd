import { type Check, everyEdition } from '../check.ts';
import { childOf } from '../described.ts';
import { comparisonOf, twoSubmissions } from './two-submissions.ts';

const child = {
  gender: 'Female',
  ethnicity: 'WBRI',
  'date-of-birth': '04/05/2009',
  'plan-start': '03/03/2015',
} as const;

export const childIdChanged: Check = {
  id: 'child-id-changed',
  title: 'A child seems to have another ID than before',
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A: one id for a child in every list; ours',
  failing: twoSubmissions({ 7: [{ 'child-id': 'W1', ...child }] }, { 7: [{ 'child-id': 'W01', ...child }] }),
  passing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', ...child }] },
    { 7: [{ 'child-id': 'W2', ...child, 'date-of-birth': '05/05/2009' }] },
  ),
  run: (run) => {
    for (const { no, before, renamed } of comparisonOf(run)?.lists ?? []) {
      for (const each of renamed) {
        run.report({ list: no, row: each.now, field: 'child-id', details: [childOf(before, each.before)] });
      }
    }
  },
  message: ([id]) =>
    `a child with the same date of birth, gender, ethnicity and dates had the ID “${id}” in the submission before. Is it the same child? Then give the same ID.`,
};
