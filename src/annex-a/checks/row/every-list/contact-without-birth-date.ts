import { blank } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

// Whoever makes contact about a child, such as the police, may not know how old it is; later lists are of children who are known.
export const contactWithoutBirthDate: Check = {
  id: 'contact-without-birth-date',
  title: 'A contact gives neither a date of birth nor an expected one',
  severity: 'query',
  scope: 'row',
  editions: ['sif-2015'],
  needs: [{ 1: ['date-of-birth', 'expected-date-of-birth'] }],
  source: 'Annex A, list 1',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'contact-date': '20/04/2015' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'date-of-birth': '20/04/2010' }),
  run: ({ values, report }) => {
    const expectations = values(1, 'expected-date-of-birth');
    values(1, 'date-of-birth').forEach((birth, row) => {
      if (birth !== blank || expectations[row] !== blank) return;
      report({ list: 1, row, field: 'date-of-birth', also: [{ list: 1, row, field: 'expected-date-of-birth' }] });
    });
  },
  message: () =>
    'there is no date of birth and no expected one. Is it known by now? Give it, so that the child can be told from others.',
};
