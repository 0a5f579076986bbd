import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions, fieldOf, listDefinition } from '../editions/index.ts';
import { editionIds, type ListNo, listNos } from '../editions/model.ts';
import { submissionFrom } from '../submission/from-rows.ts';
import { anyRows, asAt, numbersFrom } from './made-up-submissions.test-data.ts';
import type { MeasureResult } from './measure.ts';
import { measure } from './measure-submission.ts';
import { measures } from './measures.ts';

const anySubmission = fc.record({
  edition: fc.constantFrom(...editionIds),
  rows: fc.integer({ min: 0, max: 40 }),
  seed: fc.integer(),
});

const answers = (edition: (typeof editionIds)[number], rows: number, seed: number) =>
  measure(submissionFrom({ edition, asAt, lists: anyRows(edition, rows, seed) }));

/** What an answer says without saying in which rows. */
const told = ({ rows, denominatorRows, breakdown, distribution, ...rest }: MeasureResult) => ({
  ...rest,
  rows: rows.map((held) => held.rows.length),
  denominatorRows: denominatorRows.map((held) => held.rows.length),
  breakdown: breakdown?.map(({ label, count }) => [label, count]),
  distribution: distribution && { bins: distribution.bins, values: [...distribution.values.toSorted()] },
});

describe('the list of measures', () => {
  it('names each measure once, by its id and by its title', () => {
    for (const names of [measures.map(({ id }) => id), measures.map(({ title }) => title)])
      expect([...new Set(names)]).toEqual(names);
    for (const { id } of measures) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('can be worked out in at least one edition, from columns that its lists have', () => {
    for (const { id, editions: usable, needs, never } of measures) {
      expect(usable, id).not.toEqual([]);
      if (never !== null) continue;
      for (const [no, keys] of Object.entries(needs)) {
        const known = (key: NonNullable<typeof keys>[number]) =>
          usable.every((edition) => fieldOf(listDefinition(edition, Number(no) as ListNo), key) !== null);
        expect(keys?.every(known), id).toBe(true);
      }
    }
  });

  it('takes every standard from a source', () => {
    const settings = {
      stage: 2,
      assessmentStartsWithin: 10,
      planVisitEvery: 10,
      childrenPerWorker: 60,
      ownAuthority: null,
    } as const;
    for (const { standard } of measures) expect(standard(settings)?.source ?? 'none').not.toBe('');
  });
});

describe('the answers', () => {
  it('of nothing are why there are none', () => {
    for (const edition of editionIds) {
      for (const result of measure(submissionFrom({ edition, asAt, lists: {} }))) {
        expect(result.outcome, result.id).toBe('cannot');
        expect(result.because).toMatch(/^\S.*\S$/);
      }
    }
  });

  it('never throw when any one column is missing, and say which', () => {
    for (const edition of editionIds) {
      const lists = anyRows(edition, 12, 3);
      for (const no of listNos) {
        for (const { key, heading } of editions[edition].lists[no - 1]?.fields ?? []) {
          const without = submissionFrom({ edition, asAt, lists, without: { [no]: [key] } });
          for (const { id, because = '' } of measure(without)) {
            const needed = measures.find((each) => each.id === id)?.needs[no]?.includes(key) === true;
            if (needed && !because.includes('does not ask'))
              expect(because, id).toBe(`list ${no} has no column “${heading}”`);
          }
        }
      }
    }
  });

  it('count no more than there are, and shares lie between 0 and 100', () => {
    fc.assert(
      fc.property(anySubmission, ({ edition, rows, seed }) => {
        for (const { id, unit, value, numerator, denominator, rows: held, denominatorRows } of answers(
          edition,
          rows,
          seed,
        )) {
          if (unit !== 'per cent' || value === null || numerator === null || denominator === null) continue;
          expect(numerator, id).toBeLessThanOrEqual(denominator);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          const all = new Set(
            denominatorRows.flatMap(({ list, rows: each }) => Array.from(each, (row) => `${list}/${row}`)),
          );
          for (const { list, rows: each } of held)
            for (const row of each) expect(all.has(`${list}/${row}`), id).toBe(true);
          expect(all.size).toBe(denominator);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have parts that add up to the whole, and lengths that fall into the bins', () => {
    fc.assert(
      fc.property(anySubmission, ({ edition, rows, seed }) => {
        for (const { id, numerator, denominator, breakdown, distribution, overlapping } of answers(
          edition,
          rows,
          seed,
        )) {
          if (breakdown && breakdown.length > 0) {
            expect(
              breakdown.reduce((sum, { count }) => sum + count, 0),
              id,
            ).toBe(numerator);
            if (!overlapping) for (const part of breakdown) expect(part.rows[0]?.rows.length, id).toBe(part.count);
          }
          if (!distribution) continue;
          expect(distribution.values.length, id).toBe(denominator);
          expect(
            distribution.bins.reduce((sum, { count }) => sum + count, 0),
            id,
          ).toBe(denominator);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leave nobody out without saying so: every row is counted, ended, or left out for a reason', () => {
    fc.assert(
      fc.property(anySubmission, ({ edition, rows, seed }) => {
        for (const { id, numerator, leftOut } of answers(edition, rows, seed)) {
          if (
            !['contacts', 'referrals', 'assessments', 'enquiries', 'care-leavers', 'children-for-adoption'].includes(id)
          )
            continue;
          expect((numerator ?? 0) + leftOut.reduce((sum, { count }) => sum + count, 0), id).toBe(rows);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anySubmission, ({ edition, rows, seed }) => {
        const lists = anyRows(edition, rows, seed);
        const next = numbersFrom(seed + 1);
        const shuffled = Object.fromEntries(
          Object.entries(lists).map(([no, list]) => [
            no,
            list
              .map((row) => ({ row, at: next() }))
              .sort((a, b) => a.at - b.at)
              .map(({ row }) => row),
          ]),
        );
        const before = measure(submissionFrom({ edition, asAt, lists }));
        const after = measure(submissionFrom({ edition, asAt, lists: shuffled }));
        expect(after.map(told)).toEqual(before.map(told));
      }),
      { numRuns: 40 },
    );
  });
});
