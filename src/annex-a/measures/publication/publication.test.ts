import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionIds } from '../../editions/model.ts';
import { submissionFrom } from '../../submission/from-rows.ts';
import { anyRows, asAt, westmarch } from '../made-up-submissions.test-data.ts';
import type { MeasureResult } from '../measure.ts';
import { measure } from '../measure-submission.ts';
import { forPublication, type PublishedCount, type PublishedMeasure } from './for-publication.ts';

const onPlan = (counts: Readonly<Record<string, number>>) =>
  westmarch({
    7: Object.entries(counts).flatMap(([category, count]) =>
      Array.from({ length: count }, (_, index) => ({
        'child-id': `${category}${index}`,
        'plan-start': '01/05/2015',
        'latest-abuse-category': category,
      })),
    ),
  });

const published = (id: string, counts: Readonly<Record<string, number>>) => {
  const found = forPublication(measure(onPlan(counts))).find((each) => each.id === id);
  if (found === undefined) throw new Error(`nothing was published as ${id}`);
  return found;
};
const partsOf = ({ breakdown = [] }: PublishedMeasure) =>
  Object.fromEntries(breakdown.map(({ label, count }) => [label, count]));

describe('what is published', () => {
  it('holds no count from 1 to 5, nor the next one that would give it away', () => {
    expect(partsOf(published('on-plan-by-category', { NEG: 40, PHY: 12, SAB: 3, EMO: 20 }))).toEqual({
      Neglect: 40,
      'Physical abuse': 'suppressed',
      'Sexual abuse': 'suppressed',
      'Emotional abuse': 20,
      'Multiple/not recommended': 0,
    });
  });

  it('hides a third part where two small ones add up to a small number', () => {
    const parts = partsOf(published('on-plan-by-category', { NEG: 40, PHY: 12, SAB: 1, EMO: 1 }));
    expect(parts).toMatchObject({
      'Physical abuse': 'suppressed',
      'Sexual abuse': 'suppressed',
      'Emotional abuse': 'suppressed',
    });
    expect(parts.Neglect).toBe(40);
  });

  it('hides the whole when it is small itself, wherever it stands', () => {
    const small = published('on-plan', { NEG: 4 });
    expect(small).toMatchObject({ value: 'suppressed', numerator: 'suppressed' });
    expect(published('on-plan-two-years', { NEG: 4 })).toMatchObject({
      value: 'suppressed',
      denominator: 'suppressed',
    });
  });

  it('hides a share whose number, or whose rest, is small', () => {
    const submission = westmarch({
      7: Array.from({ length: 30 }, (_, index) => ({
        'child-id': `W${index}`,
        'plan-start': '01/05/2015',
        'seen-alone': index < 28 ? 'Y' : 'N',
      })),
    });
    const seen = forPublication(measure(submission)).find(({ id }) => id === 'on-plan-seen-alone');
    expect(seen).toMatchObject({ value: 'suppressed', numerator: 'suppressed', denominator: 30 });
  });

  it('shows none as 0', () => {
    expect(published('on-plan-two-years', { NEG: 30 })).toMatchObject({ value: 0, numerator: 0, denominator: 30 });
  });

  it('hides what one measure would give away of another: foster families less those who are no relatives', () => {
    const types = [
      ...Array.from({ length: 3 }, () => 'U1'),
      ...Array.from({ length: 27 }, () => 'U6'),
      ...Array.from({ length: 20 }, () => 'K2'),
    ];
    const submission = westmarch({
      8: types.map((type, index) => ({
        'child-id': `W${index}`,
        'looked-after-start': '01/05/2015',
        'placement-type': type,
      })),
    });
    const out = forPublication(measure(submission));
    const fostered = out.find(({ id }) => id === 'looked-after-fostered')?.numerator;
    const parts = partsOf(out.find(({ id }) => id === 'looked-after-by-placement') ?? published('on-plan', {}));
    expect(parts['Foster care with a relative or friend']).toBe('suppressed');
    expect([fostered, parts['Foster care with another carer']]).toContain('suppressed');
    expect([out.find(({ id }) => id === 'looked-after')?.numerator, parts['Children’s home'], fostered]).toContain(
      'suppressed',
    );
  });

  it('names no worker and no row', () => {
    const submission = westmarch({
      6: Array.from({ length: 9 }, (_, index) => ({ 'child-id': `W${index}`, worker: 'A. Made Up', team: 'North' })),
    });
    const text = JSON.stringify(forPublication(measure(submission)));
    expect(text).not.toContain('A. Made Up');
    expect(text).toContain('North');
    expect(text).not.toContain('"rows"');
  });

  it('hides a small count of an earlier day', () => {
    const comparators = new Map([['on-plan', { previous: 3, national: 4 }]]);
    const found = forPublication(measure(onPlan({ NEG: 30 }), { comparators })).find(({ id }) => id === 'on-plan');
    expect(found?.comparators).toEqual({ previous: 'suppressed', national: 4 });
  });
});

/** A count and what is published of it. The same rows are the same count, wherever they are counted. */
interface Told {
  readonly count: number;
  readonly shown: PublishedCount | null;
}

/** Whether the published numbers fix a count that is left out, whatever sums and differences it takes: by exact elimination. */
function given(results: readonly MeasureResult[]): string[] {
  const told: Told[] = [];
  const names: string[] = [];
  const places = new Map<string, number>();
  const rowsOfSums: Map<number, bigint>[] = [];
  const place = (
    name: string,
    count: number,
    shown: PublishedCount | null | undefined,
    rows: MeasureResult['rows'],
  ) => {
    const size = rows.reduce((sum, each) => sum + each.rows.length, 0);
    const key =
      size === count && count > 0 ? rows.map(({ list, rows: held }) => `${list}:${held.join()}`).join('/') : name;
    const known = places.get(key) ?? told.length;
    places.set(key, known);
    const before = told[known];
    told[known] = {
      count,
      shown: before?.shown === 'suppressed' || before === undefined ? (shown ?? null) : before.shown,
    };
    names[known] = names[known] ?? name;
    return known;
  };
  const add = (whole: number, parts: readonly number[]) => {
    const row = new Map([[whole, 1n]]);
    for (const part of parts) row.set(part, (row.get(part) ?? 0n) - 1n);
    for (const [cell, value] of row) if (value === 0n) row.delete(cell);
    rowsOfSums.push(row);
  };
  const out = forPublication(results);
  results.forEach((result, index) => {
    const shown = out[index];
    const { id, numerator: n, denominator: d, unit } = result;
    const numerator = n === null ? null : place(`${id} numerator`, n, shown?.numerator, result.rows);
    const rated = unit === 'per 10,000';
    const denominator =
      d === null || rated ? null : place(`${id} denominator`, d, shown?.denominator, result.denominatorRows);
    if (numerator !== null && shown?.breakdown) {
      const parts = (result.breakdown ?? []).map(({ label, count, rows }, part) =>
        place(`${id} ${label}`, count, shown.breakdown?.[part]?.count, result.overlapping ? [] : rows),
      );
      if (parts.length > 0) add(numerator, parts);
    }
    if (denominator !== null && shown?.bins) {
      const bins = (result.distribution?.bins ?? []).map(({ label, count }, bin) =>
        place(`${id} bin ${label}`, count, shown.bins?.[bin]?.count, []),
      );
      add(denominator, bins);
    }
    if (numerator !== null && denominator !== null && n !== null && d !== null && !result.overlapping)
      add(denominator, [numerator, place(`${id} others`, d - n, null, [])]);
  });
  const unknown = (cell: number) => typeof told[cell]?.shown !== 'number';
  const found = fixedBy(rowsOfSums.map((row) => new Map([...row].filter(([cell]) => unknown(cell)))));
  return found
    .filter((cell) => {
      // A 0 tells of nobody: it may be left out to cover another count, and worked out without giving that one away.
      const count = told[cell]?.count ?? 0;
      return count > 0 && (told[cell]?.shown === 'suppressed' || count < 6);
    })
    .map((cell) => `${names[cell]} = ${told[cell]?.count}`);
}

/** Fraction-free elimination in whole numbers of any size. */
function fixedBy(rows: Map<number, bigint>[]): number[] {
  const done: { pivot: number; row: Map<number, bigint> }[] = [];
  const clear = (row: Map<number, bigint>, pivot: number, by: Map<number, bigint>) => {
    const times = row.get(pivot) ?? 0n;
    const lead = by.get(pivot) ?? 1n;
    if (times === 0n) return;
    for (const [cell, value] of row) row.set(cell, value * lead);
    for (const [cell, value] of by) row.set(cell, (row.get(cell) ?? 0n) - value * times);
    for (const [cell, value] of row) if (value === 0n) row.delete(cell);
  };
  for (const row of rows) {
    for (const { pivot, row: by } of done) clear(row, pivot, by);
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    for (const { row: other } of done) clear(other, pivot, row);
    done.push({ pivot, row });
  }
  return done.filter(({ row }) => row.size === 1).map(({ pivot }) => pivot);
}

describe('no count that is left out', () => {
  it('can be worked out from sums and differences of what is shown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...editionIds),
        fc.integer({ min: 1, max: 120 }),
        fc.integer(),
        (edition, rows, seed) => {
          const results = measure(submissionFrom({ edition, asAt, lists: anyRows(edition, rows, seed) }));
          expect(given(results)).toEqual([]);
        },
      ),
      { numRuns: 15, examples: [['sif-2015', 36, -611245917]] },
    );
  });

  it('is shown by its share, or by a count that is small', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer(), (rows, seed) => {
        const results = measure(submissionFrom({ edition: 'ilacs', asAt, lists: anyRows('ilacs', rows, seed) }));
        for (const { numerator, denominator, value, breakdown = [], unit, bins = [] } of forPublication(results)) {
          if (numerator === 'suppressed' || (unit !== 'per 10,000' && denominator === 'suppressed'))
            expect([null, 'suppressed']).toContain(value);
          for (const { count, share } of breakdown) if (count === 'suppressed') expect(share).toBe('suppressed');
          for (const count of [numerator, ...breakdown.map((part) => part.count), ...bins.map((bin) => bin.count)])
            if (typeof count === 'number') expect(count === 0 || count >= 6).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is found when one is left to be worked out: the test itself can fail', () => {
    expect(
      fixedBy([
        new Map([
          [1, 1n],
          [2, -1n],
        ]),
        new Map([[2, 2n]]),
      ]),
    ).toEqual([1, 2]);
    expect(
      fixedBy([
        new Map([
          [1, 1n],
          [2, -1n],
        ]),
      ]),
    ).toEqual([]);
  });
});
