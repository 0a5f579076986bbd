import { addMonthsToDay, wholeYearsBetween, writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo, Scope } from '../../../editions/model.ts';
import { windowStart } from '../../../editions/window-start.ts';
import { type List, present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const lists: readonly ListNo[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** The columns whose earliest date is the day that somebody has to be a child on, and the day when they are empty. */
function dayToBeAChild(
  scope: Scope,
  asAt: number,
): { readonly fields: readonly FieldKey[]; readonly otherwise: number } {
  switch (scope.kind) {
    case 'events':
      return { fields: scope.dates, otherwise: windowStart(scope, asAt) };
    case 'open-in-window':
      return { fields: [scope.start], otherwise: windowStart(scope, asAt) };
    case 'current-or-ended':
      return { fields: [scope.end], otherwise: asAt };
    case 'current':
    case 'adoption':
      return { fields: [], otherwise: asAt };
  }
}

/** The day that the person of each row has to be a child on, and where it stands. */
function readerOf(
  list: List,
  asAt: number,
): (row: number) => { readonly day: number; readonly field: FieldKey | null } {
  const { fields, otherwise } = dayToBeAChild(list.definition.scope, asAt);
  const columns = fields.flatMap((field) => list.columns.get(field) ?? []);
  return (row) => {
    let day = otherwise;
    let field: FieldKey | null = null;
    for (const column of columns) {
      const value = column.values[row];
      if (present(value) && (field === null || value < day)) [day, field] = [value, column.field.key];
    }
    return { day, field };
  };
}

// Turning 18 after an event, or on the day that a case, plan or period of care ends, is as it should be. Past 25 is for
// another check.
export const olderThanAChild: Check = {
  id: 'older-than-a-child',
  title: 'Somebody on a list of children was already an adult',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(lists, []),
  source: 'Looked after return rules 351 and 352; for lists 1 to 7 ours',
  failing: exampleRows('sif-2015', 8, {
    'child-id': 'W1',
    'date-of-birth': '09/05/1997',
    'looked-after-end': '10/05/2015',
  }),
  passing: exampleRows('sif-2015', 8, {
    'child-id': 'W1',
    'date-of-birth': '10/05/1997',
    'looked-after-end': '10/05/2015',
  }),
  run: ({ lists: each, asAt, optional, report }) => {
    for (const list of each) {
      const { no, rows } = list;
      const births = optional(no, 'date-of-birth');
      const ages = optional(no, 'age');
      const at = readerOf(list, asAt);
      const adultAtLast = addMonthsToDay(asAt, -12 * 18);
      for (let row = 0; row < rows; row += 1) {
        const birth = births?.[row];
        const age = ages?.[row];
        if (!present(birth)) {
          if (present(age) && age > 18 && age <= 25) report({ list: no, row, field: 'age', details: [age] });
          continue;
        }
        if (birth > adultAtLast || wholeYearsBetween(birth, asAt) > 25) continue;
        const { day, field } = at(row);
        if (wholeYearsBetween(birth, day - 1) < 18) continue;
        const also = field === null ? [] : [{ list: no, row, field }];
        report({ list: no, row, field: 'date-of-birth', also, details: [wholeYearsBetween(birth, day), day] });
      }
    }
  },
  message: ([age, day]) =>
    day === undefined
      ? `the age is ${age}. Is it right, and does the person belong to a list of children?`
      : `the person was ${age} on ${writtenDayNumber(Number(day))}. Are the dates right, and does the person belong to a list of children?`,
};
