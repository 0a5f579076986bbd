import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, slashedDay } from '#calendar';
import { editions } from '../../../editions/index.ts';
import { editionIds } from '../../../editions/model.ts';
import { submissionFrom } from '../../../submission/from-rows.ts';
import { runChecks } from '../../run.ts';
import { everyListChecks } from './index.ts';

const asAt = { 'sif-2015': dayNumber(2015, 6, 1), ilacs: dayNumber(2024, 6, 3) };

const dateCells = editionIds.flatMap((edition) =>
  editions[edition].lists.flatMap(({ no, fields }) =>
    fields.filter(({ type }) => type === 'date').map(({ key }) => ({ edition, no, key })),
  ),
);

const findingsAt = ({ edition, no, key }: (typeof dateCells)[number], day: number) =>
  runChecks(
    everyListChecks,
    submissionFrom({
      edition,
      asAt: asAt[edition],
      lists: { [no]: [{ [no === 11 ? 'adopter-id' : 'child-id']: 'W1', [key]: slashedDay(day) }] },
    }),
  ).findings.filter(({ field }) => field === key);

describe.each(dateCells)('in $edition, list $no, a $key', (cell) => {
  it('that is three years after the reference date is an error', () => {
    const errors = findingsAt(cell, asAt[cell.edition] + 3 * 365).filter(({ check }) => check.severity === 'error');
    expect(errors).toHaveLength(1);
  });

  it('that is any day after the reference date is told, but for that of an expected birth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
        const found = findingsAt(cell, asAt[cell.edition] + days).map(({ check }) => check.severity);
        if (cell.key === 'expected-date-of-birth') expect(found).toEqual(days > 280 ? ['error'] : []);
        else if (cell.key === 'date-of-birth' && cell.edition === 'ilacs' && cell.no <= 7) {
          expect(found).toEqual([days > 280 ? 'error' : 'query']);
        } else expect(found).toEqual(['error']);
      }),
      { numRuns: 30 },
    );
  });

  it('of 280 and of 281 days after it are told apart where it may be that of an unborn child', () => {
    const mayBeUnborn =
      cell.key === 'expected-date-of-birth' ||
      (cell.key === 'date-of-birth' && cell.edition === 'ilacs' && cell.no <= 7);
    const errors = [280, 281].map(
      (days) => findingsAt(cell, asAt[cell.edition] + days).filter(({ check }) => check.severity === 'error').length,
    );
    expect(errors).toEqual(mayBeUnborn ? [0, 1] : [1, 1]);
    expect(findingsAt(cell, asAt[cell.edition] + 280)).toHaveLength(cell.key === 'expected-date-of-birth' ? 0 : 1);
  });

  it('that is the reference date is not after it', () => {
    expect(findingsAt(cell, asAt[cell.edition])).toEqual([]);
  });
});
