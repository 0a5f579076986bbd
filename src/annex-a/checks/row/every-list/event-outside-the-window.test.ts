import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthWindow, parseIsoDate, slashedDay, toDayNumber } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import { editions } from '../../../editions/index.ts';
import { editionIds } from '../../../editions/model.ts';
import { submissionFrom } from '../../../submission/from-rows.ts';
import { runChecks } from '../../run.ts';
import { adoptionEndedBeforeTheWindow } from './adoption-ended-before-the-window.ts';
import { endedBeforeTheWindow } from './ended-before-the-window.ts';
import { eventOutsideTheWindow } from './event-outside-the-window.ts';

const checks = [eventOutsideTheWindow, endedBeforeTheWindow, adoptionEndedBeforeTheWindow];

const windows = editionIds.flatMap((edition) =>
  editions[edition].lists.flatMap(({ no, scope }) => {
    if (scope.kind === 'current') return [];
    const dates: readonly FieldKey[] =
      scope.kind === 'events' ? scope.dates : scope.kind === 'adoption' ? [scope.adopted, scope.reversed] : [scope.end];
    return dates.map((key) => ({ edition, no, key, months: scope.months }));
  }),
);

const dates = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => parseIsoDate(date.toISOString().slice(0, 10)));

describe.each(windows)('the window of $edition, list $no, by $key', ({ edition, no, key, months }) => {
  const found = (asAt: number, day: number) =>
    runChecks(checks, submissionFrom({ edition, asAt, lists: { [no]: [{ [key]: slashedDay(day) }] } })).findings;

  it('holds both its ends, and no day before the first', () => {
    fc.assert(
      fc.property(dates, (end) => {
        const asAt = toDayNumber(end);
        const from = toDayNumber(monthWindow(end, months).from);
        expect(found(asAt, asAt)).toEqual([]);
        expect(found(asAt, from)).toEqual([]);
        expect(found(asAt, from - 1).map(({ field, list, row }) => [list, row, field])).toEqual([[no, 0, key]]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a row of several dates', () => {
  const found = (row: Partial<Record<FieldKey, string>>) =>
    runChecks(
      checks,
      submissionFrom({ edition: 'sif-2015', asAt: toDayNumber(parseIsoDate('2015-06-01')), lists: { 4: [row] } }),
    ).findings;

  it('is in the window as long as one date is', () => {
    expect(found({ 'initial-start': '01/10/2014', 'core-authorised': '01/12/2014' })).toEqual([]);
  });

  it('is outside when all are, told at the latest and beside it at the others', () => {
    const [finding, ...others] = found({ 'initial-start': '01/10/2014', 'core-authorised': '30/11/2014' });
    expect(others).toEqual([]);
    expect(finding?.field).toBe('core-authorised');
    expect(finding?.also).toEqual([{ list: 4, row: 0, field: 'initial-start' }]);
  });

  it('is left to another check when one of them is still to come', () => {
    expect(found({ 'initial-start': '01/10/2014', 'core-start': '02/06/2015' })).toEqual([]);
  });
});
