import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, slashedDay } from '#calendar';
import { submissionFrom } from '../../../submission/from-rows.ts';
import { datedCells } from './dated-cells.ts';

const start = dayNumber(2015, 1, 1);

describe('the dates of a child on a list', () => {
  it('are found as a search through every row finds them', () => {
    const row = fc.record({
      child: fc.constantFrom('', 'W1', 'W2', 'W3'),
      first: fc.option(fc.integer({ min: 0, max: 30 })),
      second: fc.option(fc.integer({ min: 0, max: 30 })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: -2, max: 33 }), (rows, offset) => {
        const written = (offset: number | null) => (offset === null ? '' : slashedDay(start + offset));
        const submission = submissionFrom({
          edition: 'sif-2015',
          asAt: start + 151,
          lists: {
            4: rows.map(({ child, first, second }) => ({
              'child-id': child,
              'continuous-start': written(first),
              'core-start': written(second),
            })),
          },
        });
        const dates = datedCells(submission, 4, ['continuous-start', 'core-start']);
        submission.words.forEach((name, child) => {
          const days = rows
            .filter((each) => each.child === name)
            .flatMap(({ first, second }) => [first, second].filter((each) => each !== null))
            .map((each) => start + each);
          const day = start + offset;
          const dayOf = (entry: number) => (entry < 0 ? null : dates.day(entry));
          expect(dayOf(dates.first(child))).toBe(days.length === 0 ? null : Math.min(...days));
          expect(dayOf(dates.last(child))).toBe(days.length === 0 ? null : Math.max(...days));
          const after = days.filter((each) => each >= day);
          const before = days.filter((each) => each <= day);
          expect(dayOf(dates.from(child, day))).toBe(after.length === 0 ? null : Math.min(...after));
          expect(dayOf(dates.upTo(child, day))).toBe(before.length === 0 ? null : Math.max(...before));
          const entry = dates.first(child);
          if (entry >= 0) {
            const { row: at, field } = dates.place(entry);
            const cell = field === 'core-start' ? rows[at]?.second : rows[at]?.first;
            expect([rows[at]?.child, start + (cell ?? Number.NaN)]).toEqual([name, dates.day(entry)]);
          }
        });
      }),
    );
  });

  it('are none where the list or its columns were not submitted', () => {
    const submission = submissionFrom({
      edition: 'sif-2015',
      asAt: start,
      lists: { 3: [{ 'child-id': 'W1', 'referral-date': '05/01/2015' }] },
      without: { 3: ['referral-date'] },
    });
    expect(datedCells(submission, 3, ['referral-date']).first(0)).toBe(-1);
    expect(datedCells(submission, 5, ['s47-start']).from(0, start)).toBe(-1);
  });
});
