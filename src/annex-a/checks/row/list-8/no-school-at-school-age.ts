import { wholeYearsBetween } from '#calendar';
import type { Check } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { ofSchoolAge } from '../school-age.ts';

export const noSchoolAtSchoolAge: Check = {
  id: 'no-school-at-school-age',
  title: 'A child of school age has attended no school in two years',
  severity: 'query',
  scope: 'row',
  editions: ['sif-2015'],
  needs: [{ 8: ['date-of-birth', 'schools-in-two-years'] }],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'date-of-birth': '04/05/2005', 'schools-in-two-years': '0' }),
  passing: exampleRows('sif-2015', 8, { 'date-of-birth': '04/05/2013', 'schools-in-two-years': '0' }),
  run: ({ values, asAt, report }) => {
    const births = values(8, 'date-of-birth');
    values(8, 'schools-in-two-years').forEach((count, row) => {
      const birth = births[row];
      if (count !== 0 || birth === undefined || !ofSchoolAge(birth, asAt)) return;
      const also = [{ list: 8, row, field: 'date-of-birth' }] as const;
      report({ list: 8, row, field: 'schools-in-two-years', also, details: [wholeYearsBetween(birth, asAt)] });
    });
  },
  message: ([age]) => `the child is ${age} and has attended no school in the last two years. Is the number right?`,
};
