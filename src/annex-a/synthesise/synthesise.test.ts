import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { type EditionId, editionIds, listNos } from '../editions/model.ts';
import { readSheets } from '../sheets/read-files.ts';
import { readSubmission } from '../submission/read-submission.ts';
import type { Submission } from '../submission/submission.ts';
import { type SynthesiseOptions, sizes, synthesise, syntheticWorkbook } from './synthesise.ts';

const dates: Readonly<Record<EditionId, number>> = {
  'sif-2015': dayNumber(2015, 6, 1),
  ilacs: dayNumber(2024, 2, 29),
};

const read = (options: SynthesiseOptions): Submission => {
  const bytes = syntheticWorkbook(synthesise(options));
  return readSubmission(readSheets([{ name: 'made-up.xlsx', bytes }]).sheets, options);
};

/** Every value of a submission as words and numbers, for comparing what two workbooks say. */
const valuesOf = ({ lists, words }: Submission) =>
  listNos.map((no) =>
    [...(lists.get(no)?.columns.values() ?? [])]
      .sort((a, b) => a.field.n - b.field.n)
      .map(({ field, values }) =>
        ['id', 'text', 'postcode', 'urn'].includes(field.type)
          ? Array.from(values, (value) => words[value] ?? '')
          : Array.from(values),
      ),
  );

describe.each(editionIds)('the made-up authority of %s', (edition) => {
  const asAt = dates[edition];

  it('is the same bytes for the same seed, and others for another', () => {
    const bytes = (seed: string | number) => syntheticWorkbook(synthesise({ edition, size: 600, seed, asAt }));
    expect(bytes('a')).toEqual(bytes('a'));
    expect(bytes('a')).not.toEqual(bytes('b'));
  });

  it('has the rows that were asked for, within one in a hundred, and some in every list', () => {
    for (const size of [2000, 'small', 'middle', 34_567] as const) {
      const { lists } = synthesise({ edition, size, seed: 5, asAt });
      const asked = typeof size === 'number' ? size : sizes[size];
      const rows = lists.reduce((sum, list) => sum + list.rows.length, 0);
      expect(Math.abs(rows - asked)).toBeLessThanOrEqual(asked / 100);
      for (const list of lists) expect(list.rows.length).toBeGreaterThan(0);
    }
  });

  it('says the same when its workbook is messy', () => {
    const plain = valuesOf(read({ edition, size: 3000, seed: 9, asAt }));
    for (const seed of [9, 10, 11, 12]) {
      const options = { edition, size: 3000, seed, asAt };
      const expected = seed === 9 ? plain : valuesOf(read(options));
      expect(valuesOf(read({ ...options, messy: true }))).toEqual(expected);
    }
  });

  it('has ids of one length, some with leading zeros, each for one child', () => {
    const { lists } = synthesise({ edition, size: 'small', seed: 3, asAt });
    const ids = new Set(lists.slice(0, 10).flatMap(({ rows }) => rows.map(({ child }) => child)));
    expect([...ids].every((id) => /^\d{7}$/.test(id))).toBe(true);
    expect([...ids].some((id) => id.startsWith('0'))).toBe(true);
  });

  it('plants so many defects as asked, each with another child, the same for the same seed', () => {
    const make = () => synthesise({ edition, size: 3000, seed: 4, asAt, defects: 300 }).ledger;
    const ledger = make();
    expect(ledger).toHaveLength(300);
    expect(new Set(ledger.map(({ child }) => child)).size).toBe(300);
    expect(make()).toEqual(ledger);
    for (const { cells, was, now } of ledger) {
      expect(cells.length).toBeGreaterThan(0);
      expect(now).not.toEqual(was);
    }
  });

  it('can have a defect in one row of three', () => {
    expect(synthesise({ edition, size: 3000, seed: 4, asAt, defects: 1000 }).ledger).toHaveLength(1000);
  });
});

describe('a made-up authority', () => {
  const options = { edition: 'ilacs', seed: 1, asAt: dates.ilacs } as const;

  it('of no size or too many defects is refused', () => {
    for (const size of [0, 199, 1_000_001, 500.5]) expect(() => synthesise({ ...options, size })).toThrow(RangeError);
    expect(() => synthesise({ ...options, size: 300, defects: 101 })).toThrow('at most 100');
    expect(() => synthesise({ ...options, size: 300, defects: -1 })).toThrow(RangeError);
  });
});
