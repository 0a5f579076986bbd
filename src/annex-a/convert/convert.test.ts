import { tableFromIPC } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '#calendar';
import { submissionFrom } from '../submission/from-rows.ts';
import type { List } from '../submission/submission.ts';
import { arrowBytes } from './arrow-bytes.ts';
import { cleanSheet } from './clean-sheets.ts';
import { parquetBytes } from './parquet-bytes.ts';
import { plainColumns } from './plain-columns.ts';

const submission = submissionFrom({
  edition: 'sif-2015',
  asAt: dayNumber(2015, 6, 1),
  lists: {
    3: [
      { 'child-id': '007', gender: 'f', 'referral-date': '2015-05-09', 'referrals-in-12-months': '3.0' },
      { 'child-id': '8', gender: 'Monkey', 'referral-date': 'soon', team: '=SUM(A1)' },
    ],
  },
});
const list = submission.lists.get(3) as List;
const at = (name: string) => plainColumns(list, submission).find((column) => column.name === name);

describe('a list for other programs', () => {
  it('has a value of one kind in each column, and null where there is none', () => {
    expect(at('child_id')?.valueAt(0)).toBe('007');
    expect(at('gender')?.valueAt(0)).toBe('F');
    expect(at('gender')?.valueAt(1)).toBeNull();
    expect(at('referrals_in_12_months')?.valueAt(0)).toBe(3);
    expect(at('row_number')?.valueAt(1)).toBe(3);
  });

  it('keeps what was submitted beside a column in which a cell could not be read', () => {
    expect(at('gender_submitted')?.valueAt(1)).toBe('Monkey');
    expect(at('gender_submitted')?.valueAt(0)).toBeNull();
    expect(at('referral_date_submitted')?.valueAt(1)).toBe('soon');
    expect(at('ethnicity_submitted')).toBeUndefined();
  });

  it('reads back from an Arrow file', async () => {
    const rows = tableFromIPC(await arrowBytes(list, submission)).toArray();
    expect(rows).toHaveLength(2);
    expect(rows[0].child_id).toBe('007');
    expect(rows[0].gender).toBe('F');
    expect(new Date(rows[0].referral_date).toISOString().slice(0, 10)).toBe('2015-05-09');
    expect(rows[1].referral_date).toBeNull();
    expect(rows[1].gender_submitted).toBe('Monkey');
  });

  it('reads back from a Parquet file', async () => {
    const bytes = await parquetBytes(list, submission);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows[0]).toMatchObject({ child_id: '007', gender: 'F', referrals_in_12_months: 3 });
    expect((rows[0]?.referral_date as Date | undefined)?.toISOString().slice(0, 10)).toBe('2015-05-09');
    expect(rows[1]).toMatchObject({ referral_date: null, gender_submitted: 'Monkey' });
  });

  it('is a clean sheet with the headings of the edition, codes as written, and what could not be read as submitted', () => {
    const sheet = cleanSheet(list, submission);
    expect(sheet.columns.map(({ heading }) => heading)).toEqual(list.definition.fields.map(({ heading }) => heading));
    const [first = [], second = []] = [...sheet.rows];
    expect(first.slice(0, 2)).toEqual(['007', 'b) Female']);
    expect(first[6]).toEqual({ day: dayNumber(2015, 5, 9) });
    expect(second[1]).toBe('Monkey');
    expect(second[6]).toBe('soon');
    expect(isoDay((first[6] as { day: number }).day)).toBe('2015-05-09');
  });
});
