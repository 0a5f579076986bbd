import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';

export const enteredCareDiffersFromLookedAfterStart: Check = {
  id: 'entered-care-differs-from-looked-after-start',
  title: 'List 10 and list 8 give different dates for the start of care',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-start'], 10: ['child-id', 'entered-care'] }],
  source: 'Annex A, lists 8 and 10; looked after return rule 1003',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014' }],
      10: [{ 'child-id': 'W1', 'entered-care': '01/06/2014' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014' }],
      10: [
        { 'child-id': 'W1', 'entered-care': '06/01/2014' },
        { 'child-id': 'W2', 'entered-care': '06/01/2014' },
      ],
    },
  },
  run: ({ submission, values, report }) => {
    const entered = values(10, 'entered-care');
    const starts = datedCells(submission, 8, ['looked-after-start']);
    values(10, 'child-id').forEach((child, row) => {
      const day = entered[row];
      if (!present(child) || !present(day)) return;
      const latest = starts.last(child);
      if (latest < 0 || starts.day(starts.upTo(child, day)) === day) return;
      const place = starts.place(latest);
      report({
        list: 10,
        row,
        field: 'entered-care',
        also: [...cells(10, row, 'child-id'), place],
        details: [day, starts.day(latest), rowInWords(submission, 8, place.row)],
      });
    });
  },
  message: ([entered, start, where]) =>
    `the child entered care on ${writtenDayNumber(Number(entered))}, but started to be looked after on ${writtenDayNumber(Number(start))} by list 8 (${where}). Correct one of the two, unless the child came into care again since.`,
};
