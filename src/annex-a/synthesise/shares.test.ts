import { describe, expect, it } from 'vitest';
import { dayNumber, workingDaysFromTo } from '#calendar';
import type { FieldKey } from '../editions/field-keys.ts';
import type { ListNo } from '../editions/model.ts';
import { synthesise } from './synthesise.ts';
import { placeOf, type SyntheticRow } from './synthetic-row.ts';

// The figures that docs/synthetic-authority.md gives.
describe('a large made-up authority', () => {
  const { lists } = synthesise({ edition: 'sif-2015', size: 'large', seed: 1, asAt: dayNumber(2015, 6, 1) });

  /** The rows of a list, read by key. */
  const rows = (no: ListNo) => {
    const list = lists[no - 1];
    if (list === undefined) throw new Error(`there is no list ${no}`);
    const value = (row: SyntheticRow, key: FieldKey) => row.values[placeOf(list.definition, key)] ?? null;
    return list.rows.map((row) => (key: FieldKey) => value(row, key));
  };
  type Read = (key: FieldKey) => unknown;
  const perCent = (of: readonly Read[], is: (read: Read) => boolean) => (100 * of.filter(is).length) / of.length;
  const within = (days: number, from: FieldKey, to: FieldKey) => (read: Read) =>
    (workingDaysFromTo(Number(read(from)), Number(read(to))) ?? Number.NaN) <= days;

  it('has lists of the shares that its page gives', () => {
    const shares = lists.map((list) => (100 * list.rows.length) / 60_000);
    const given = [35.5, 2.6, 6.8, 15.4, 4.3, 24.8, 3.5, 4.1, 1.6, 0.5, 0.9];
    for (const [index, share] of shares.entries()) expect(Math.abs(share - (given[index] ?? 0))).toBeLessThan(1);
  });

  it('finishes assessments and conferences in time as often as its page gives', () => {
    const finished = rows(4).filter((read) => read('continuous-authorised') !== null);
    expect(perCent(finished, within(45, 'continuous-start', 'continuous-authorised'))).toBeCloseTo(81, -1);
    const held = rows(5).filter((read) => read('icpc-date') !== null);
    expect(perCent(held, within(15, 's47-start', 'icpc-date'))).toBeCloseTo(80, -1);
    expect(perCent(held, (read) => read('icpc-led-to-plan') === 'Y')).toBeCloseTo(87, -1);
  });

  it('has the placements, legal statuses and categories that its page gives, within a few in a hundred', () => {
    const now = rows(8).filter((read) => read('looked-after-end') === null);
    const near = (share: number, given: number) => expect(Math.abs(share - given)).toBeLessThan(4);
    near(
      perCent(now, (read) => String(read('placement-type')).startsWith('U')),
      81,
    );
    near(
      perCent(now, (read) => read('placement-location') === 'IN'),
      72,
    );
    near(
      perCent(now, (read) => read('legal-status') === 'C2'),
      53,
    );
    near(
      perCent(now, (read) => read('category-of-need') === 'N1'),
      65,
    );
    near(
      perCent(rows(7), (read) => read('initial-abuse-category') === 'NEG'),
      44,
    );
    near(
      perCent(rows(6), (read) => read('ethnicity') === 'WBRI'),
      73,
    );
    near(
      perCent(rows(9), (read) => read('in-touch') === 'YES'),
      92,
    );
  });
});
