import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import type { ListNo } from '../../editions/model.ts';
import { readSheets } from '../../sheets/read-files.ts';
import { readSubmission } from '../../submission/read-submission.ts';
import { synthesise, syntheticWorkbook } from '../../synthesise/synthesise.ts';
import type { Part } from '../measure.ts';
import { measure } from '../measure-submission.ts';
import { crossedParts } from './crossed-parts.ts';
import { measureViews } from './measure-view.ts';

const part = (label: string, rows: readonly number[], list: ListNo = 9): Part => ({
  label,
  count: rows.length,
  share: null,
  rows: [{ list, rows: Int32Array.from(rows) }],
});

describe('Two breakdowns of the same rows, crossed', () => {
  it('count how many rows stand in each pair of parts', () => {
    const ages = [part('17', [0, 1, 2]), part('18', [3, 4])];
    const contact = [part('yes', [0, 1, 3]), part('no', [2])];
    expect(crossedParts(ages, contact)).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  it('do not take a row of one list for the same row of another', () => {
    expect(crossedParts([part('17', [5], 8)], [part('yes', [5], 9)])).toEqual([[0]]);
  });
});

describe('The measures as the page shows them', () => {
  const asAt = dayNumber(2015, 6, 1);
  const made = synthesise({ edition: 'sif-2015', asAt, size: 2000, seed: 'measures', defects: 20 });
  const { sheets } = readSheets([{ name: 'lists.xlsx', bytes: syntheticWorkbook(made) }]);
  const results = measure(readSubmission(sheets, { edition: 'sif-2015', asAt }));
  const views = measureViews(results);
  const view = (id: string) => views.find((each) => each.id === id);

  it('carry no row of a child, which stay in the worker', () => {
    expect(JSON.stringify(views)).not.toMatch(/"(rows|denominatorRows)":/);
  });

  it('say how many rows are behind each', () => {
    const share = view('assessments-in-time');
    expect(share?.behind).toEqual({ counted: share?.numerator, all: share?.denominator });
  });

  it('have ages by gender that add up to the breakdown by age', () => {
    const ages = view('looked-after-by-age');
    expect(ages?.byGender?.second).toEqual(expect.arrayContaining(['Male', 'Female']));
    expect(ages?.byGender?.counts.map((line) => line.reduce((all, count) => all + count, 0))).toEqual(
      ages?.breakdown?.map(({ count }) => count),
    );
  });

  it('have the contact of care leavers at each age, without parts that nobody is in', () => {
    const crossed = view('care-leavers-by-contact')?.byAge;
    const sums = crossed?.second.map((_, place) => crossed.counts.reduce((all, line) => all + (line[place] ?? 0), 0));
    expect(sums?.every((sum) => sum > 0)).toBe(true);
    expect(view('care-leavers-by-age')?.byAge).toBeNull();
  });
});
