import { isWorkingDayNumber, weekday, writtenDayNumber } from '#calendar';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const conferenceOnADayOff: Check = {
  id: 'conference-on-a-day-off',
  title: 'A conference was held on a weekend or a bank holiday',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 5: ['icpc-date'] }],
  source: 'Children in need census rules 8870 and 8875',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-date': '25/05/2015' }),
  passing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-date': '26/05/2015' }),
  run: ({ values, report }) => {
    values(5, 'icpc-date').forEach((day, row) => {
      if (!present(day)) return;
      const weekend = weekday(day) > 5;
      if (!weekend && isWorkingDayNumber(day) !== false) return;
      report({ list: 5, row, field: 'icpc-date', details: [day, weekend ? 'at a weekend' : 'on a bank holiday'] });
    });
  },
  message: ([day, when]) => `the conference was on ${writtenDayNumber(Number(day))}, ${when}. Is the date right?`,
};
