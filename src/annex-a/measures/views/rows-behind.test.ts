import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { readSheets } from '../../sheets/read-files.ts';
import { readSubmission } from '../../submission/read-submission.ts';
import { synthesise, syntheticWorkbook } from '../../synthesise/synthesise.ts';
import { measure } from '../measure-submission.ts';
import { rowsBehind } from './rows-behind.ts';

const asAt = dayNumber(2015, 6, 1);
const made = synthesise({ edition: 'sif-2015', asAt, size: 2000, seed: 'bins' });
const { sheets } = readSheets([{ name: 'lists.xlsx', bytes: syntheticWorkbook(made) }]);
const measures = measure(readSubmission(sheets, { edition: 'sif-2015', asAt }));

describe('The rows behind one bar of a distribution', () => {
  it('are as many as the bar says, for every bar of every measure', () => {
    const bins = measures.flatMap((each) =>
      (each.distribution?.bins ?? []).map(({ count }, bin) => ({ each, count, bin })),
    );
    expect(bins.length).toBeGreaterThan(20);
    for (const { each, count, bin } of bins)
      expect([each.id, rowsBehind(each, { bin }).length]).toEqual([each.id, count]);
  });

  it('are none for a bar that is not there, or a measure that has none', () => {
    for (const each of measures) expect(rowsBehind(each, { bin: 99 })).toEqual([]);
  });
});
