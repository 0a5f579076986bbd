import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { findingsInWords } from '../checks/in-words.ts';
import { checks } from '../checks/index.ts';
import { runChecks } from '../checks/run.ts';
import { readSheets } from '../sheets/read-files.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { day } from '../write/cell-value.ts';
import { workbookBytes } from '../write/workbook-bytes.ts';
import { markedWorkbook } from './marked-workbook.ts';

const headings = ['Child unique ID', 'Gender', 'Child protection plan start date', 'Child protection plan end date'];
const asAt = dayNumber(2015, 6, 1);

function marked(rows: readonly (readonly (string | { day: number } | null)[])[], above: readonly string[] = []) {
  const bytes = workbookBytes({
    sheets: [
      {
        name: 'List 7',
        columns: headings.map((heading) => ({ heading })),
        rows,
        ...(above.length > 0 && { above: above.map((title) => [title]) }),
      },
    ],
  });
  const { sheets } = readSheets([{ name: 'lists.xlsx', bytes }]);
  const submission = readSubmission(sheets, { edition: 'sif-2015', asAt });
  const result = runChecks(
    checks.filter(({ scope }) => scope === 'row'),
    submission,
  );
  return read(markedWorkbook(sheets, submission, findingsInWords(result, submission)), {
    cellStyles: true,
    cellDates: true,
  });
}

const wrong = ['W1', 'Female', day(dayNumber(2015, 5, 9)), day(dayNumber(2015, 5, 3))];

describe('the lists with their cells marked', () => {
  it('have each cell where it was, with a note on the ones that a finding concerns', () => {
    const book = marked([wrong, ['W2', 'Male', day(dayNumber(2015, 5, 9)), null]], ['Westmarch', 'Plans']);
    expect(book.SheetNames).toEqual(['Marks', 'List 7']);
    const sheet = book.Sheets['List 7'];
    expect(sheet?.A1?.v).toBe('Westmarch');
    expect(sheet?.A3?.v).toBe('Child unique ID');
    expect(sheet?.A4?.v).toBe('W1');
    expect(sheet?.D4?.c?.[0]?.t).toContain('before it started on 9 May 2015');
    expect(sheet?.C4?.c?.[0]?.t).toContain('before it started on 9 May 2015');
    expect(sheet?.D4?.s?.fgColor?.rgb).toBe(sheet?.C4?.s?.fgColor?.rgb);
    expect(sheet?.C5?.c).toBeUndefined();
    expect(sheet?.C5?.s?.fgColor).toBeUndefined();
  });

  it('keep blank rows, and colour a blank cell that a finding concerns', () => {
    const book = marked([wrong, [], [], ['W3', 'Female', null, day(dayNumber(2015, 7, 3))]]);
    const sheet = book.Sheets['List 7'];
    expect(sheet?.A3).toBeUndefined();
    expect(sheet?.A5?.v).toBe('W3');
    expect(sheet?.D5?.c?.[0]?.t).toContain('Error');
  });

  it('run nothing that was typed into the lists', () => {
    const book = marked([['=cmd|calc', 'Female', day(dayNumber(2015, 5, 9)), day(dayNumber(2015, 5, 3))]]);
    expect(book.Sheets['List 7']?.A2).toMatchObject({ t: 's', v: '=cmd|calc' });
    expect(book.Sheets['List 7']?.A2?.f).toBeUndefined();
  });
});
