import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, parsePlan, readSubmission } from '#annex-a';
import { dayNumber } from '#calendar';
import { flagsFor, namedFlags } from './plan-flags.ts';

const nothing = readSubmission([], { edition: 'sif-2015', asAt: dayNumber(2015, 6, 1) });
const planWith = (filters: readonly unknown[]): Plan =>
  parsePlan(
    JSON.stringify({ name: 'x', purpose: 'audit', size: 1, populations: [{ list: 8 }], siblings: 'ignore', filters }),
  );

describe('the names that the filters of a plan give under “flagged”', () => {
  it('are found however deep they stand, each once', () => {
    const name = fc.stringMatching(/^[a-z]{3,8}$/);
    const leaf = fc
      .array(name, { minLength: 1, maxLength: 3 })
      .map((flagged) => ({ names: flagged, filter: { flagged } as object }));
    const nested = fc.letrec<{ filter: { names: string[]; filter: object } }>((tie) => ({
      filter: fc.oneof(
        { depthSize: 'small' },
        leaf,
        tie('filter').map(({ names, filter }) => ({ names, filter: { not: filter } })),
        fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).chain((all) =>
          fc.constantFrom('all', 'any').map((key) => ({
            names: all.flatMap(({ names }) => names),
            filter: { [key]: all.map(({ filter }) => filter) },
          })),
        ),
      ),
    })).filter;
    fc.assert(
      fc.property(fc.array(nested, { maxLength: 3 }), (all) => {
        const found = namedFlags(planWith(all.map(({ filter }) => filter)));
        expect(found.toSorted()).toEqual([...new Set(all.flatMap(({ names }) => names))].sort());
      }),
      { numRuns: 50 },
    );
  });

  it('are of checks or measures, which flag nobody where there are no lists; another name is told with the nearest', () => {
    const flags = flagsFor(planWith([{ flagged: ['conference-overdue', 'on-plan'] }]), nothing);
    expect([...flags].map(([name, children]) => [name, children.size])).toEqual([
      ['conference-overdue', 0],
      ['on-plan', 0],
    ]);
    expect(() => flagsFor(planWith([{ flagged: ['conference-overdu'] }]), nothing)).toThrow(
      'Did you mean “conference-overdue”?',
    );
  });
});
