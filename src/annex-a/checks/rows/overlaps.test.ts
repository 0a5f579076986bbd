import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slashedDay } from '#calendar';
import { submissionFrom } from '../../submission/from-rows.ts';
import { runChecks } from '../run.ts';
import { plansOverlap } from './plans-overlap.ts';

interface Plan {
  readonly child: string;
  readonly start: number;
  /** Null: not ended. */
  readonly end: number | null;
}

const plans = fc.uniqueArray(
  fc.record({
    child: fc.constantFrom('W1', 'W2'),
    start: fc.integer({ min: 16_400, max: 16_420 }),
    days: fc.option(fc.integer({ min: 0, max: 8 })),
  }),
  { maxLength: 8, selector: ({ child, start }) => `${child} ${start}` },
);

const overlapping = (written: readonly Plan[]) =>
  runChecks(
    [plansOverlap],
    submissionFrom({
      edition: 'sif-2015',
      asAt: 16_587,
      lists: {
        7: written.map(({ child, start, end }) => ({
          'child-id': child,
          'plan-start': slashedDay(start),
          'plan-end': end === null ? '' : slashedDay(end),
        })),
      },
    }),
  ).findings;

const until = ({ end }: Plan) => end ?? Number.POSITIVE_INFINITY;

describe('plans that overlap', () => {
  it('are those that start while an earlier one of the same child runs', () => {
    fc.assert(
      fc.property(plans, (drawn) => {
        const written = drawn.map(({ child, start, days }) => ({
          child,
          start,
          end: days === null ? null : start + days,
        }));
        const expected = written.flatMap((plan, row) =>
          written.some((other) => other.child === plan.child && other.start < plan.start && plan.start < until(other))
            ? [row]
            : [],
        );
        expect(overlapping(written).map(({ row }) => row)).toEqual(expected);
      }),
    );
  });

  it('are told with the row that runs the longest of those before, which may not be the one before', () => {
    const [first, second] = overlapping([
      { child: 'W1', start: 16_400, end: null },
      { child: 'W1', start: 16_401, end: 16_402 },
      { child: 'W1', start: 16_410, end: null },
    ]);
    expect([first?.row, first?.also?.[0]?.row]).toEqual([1, 0]);
    expect([second?.row, second?.also?.[0]?.row]).toEqual([2, 0]);
  });
});
