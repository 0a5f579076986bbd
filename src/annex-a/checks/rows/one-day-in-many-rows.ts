import { writtenDayNumber } from '#calendar';
import { listNos } from '../../editions/model.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../check.ts';
import { exampleRows } from '../example-rows.ts';
import { eventDates } from '../row/event-dates.ts';

const enough = 25;
const share = 1 / 5;
// Many latest visits may well be of one of the last days.
const recent = 31;

const cases = (many: number, day: string) =>
  Array.from({ length: many }, (_, at) => ({ 'child-id': `${day} ${at}`, 'cin-start': day }));

// Where records were moved from one system to another, the day of the move often stands for the day of the event.
export const oneDayInManyRows: Check = {
  id: 'one-day-in-many-rows',
  title: 'One day stands in very many rows of a column of dates',
  severity: 'query',
  scope: 'rows',
  editions: everyEdition,
  needs: inEach(listNos, []),
  source: 'Ours',
  failing: exampleRows('sif-2015', 6, ...cases(25, '01/04/2013'), ...cases(20, '02/04/2013')),
  passing: exampleRows('sif-2015', 6, ...cases(24, '01/04/2013'), ...cases(20, '02/04/2013')),
  run: ({ lists: [list], asAt, report }) => {
    if (list === undefined || list.rows < enough) return;
    const until = asAt - recent;
    for (const { field, heading, values } of eventDates(list)) {
      const rows = new Map<number, number>();
      let dated = 0;
      let often = until;
      for (const day of values) {
        if (!present(day) || day > asAt) continue;
        dated += 1;
        if (day > until) continue;
        rows.set(day, (rows.get(day) ?? 0) + 1);
        if ((rows.get(day) ?? 0) > (rows.get(often) ?? 0)) often = day;
      }
      const count = rows.get(often) ?? 0;
      if (count < enough || count <= dated * share) continue;
      report({ list: list.no, row: null, field: field.key, details: [heading, often, count, dated] });
    }
  },
  message: ([heading, day, count, dated]) =>
    `“${heading}” is ${writtenDayNumber(Number(day))} in ${count} of ${dated} rows. Did all that happen on one day, or is it the day on which records were moved or completed?`,
};
