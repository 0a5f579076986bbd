import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import { present } from '../../submission/submission.ts';
import type { Check } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';

/** The same event on list 10, on list 11, and in words. */
const sameEvents: readonly (readonly [FieldKey, FieldKey, string])[] = [
  ['matched', 'adopter-matched', 'the match'],
  ['placed-for-adoption', 'child-placed', 'the placement'],
  ['adoption-order', 'order-granted', 'the adoption order'],
];

export const adoptionDateDiffersFromFamily: Check = {
  id: 'adoption-date-differs-from-family',
  title: 'A family and its child have different dates of match, placement or order',
  severity: 'query',
  scope: 'lists',
  editions: ['ilacs'],
  needs: sameEvents.map(([child, family]) => ({ 10: ['family-id', child], 11: ['family-id', family] })),
  source: 'Annex A since 2018, lists 10 and 11, family identifier',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      10: [{ 'child-id': 'W1', 'family-id': 'F1', matched: '04/03/2019' }],
      11: [{ 'adopter-id': 'A1', 'family-id': 'F1', 'adopter-matched': '03/04/2019' }],
    },
  },
  // Brothers and sisters may come to a family one after the other: the family’s date is that of any of them.
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      10: [
        { 'child-id': 'W1', 'family-id': 'F1', matched: '04/02/2019', 'placed-for-adoption': '01/04/2019' },
        { 'child-id': 'W2', 'family-id': 'F1', matched: '04/03/2019' },
      ],
      11: [
        { 'adopter-id': 'A1', 'family-id': 'F1', 'adopter-matched': '04/03/2019', 'child-placed': '01/04/2019' },
        { 'adopter-id': 'A2', 'family-id': 'F2', 'adopter-matched': '05/03/2019' },
      ],
    },
  },
  run: ({ submission, needs, values, report }) => {
    const event = sameEvents.find(([child]) => needs[10]?.includes(child));
    if (event === undefined) return;
    const [ofChild, ofFamily, what] = event;
    const days = values(11, ofFamily);
    const children = datedCells(submission, 10, [ofChild], 'family-id');
    values(11, 'family-id').forEach((family, row) => {
      const day = days[row];
      if (!present(family) || !present(day)) return;
      const latest = children.last(family);
      if (latest < 0 || children.day(children.upTo(family, day)) === day) return;
      const place = children.place(latest);
      report({
        list: 11,
        row,
        field: ofFamily,
        also: [...cells(11, row, 'family-id'), place, ...cells(10, place.row, 'family-id')],
        details: [what, day, children.day(latest), rowInWords(submission, 10, place.row)],
      });
    });
  },
  message: ([what, day, there, where]) =>
    `${what} was on ${writtenDayNumber(Number(day))} by this list, but on ${writtenDayNumber(Number(there))} for the family’s child (${where}). Correct one of the two dates.`,
};
