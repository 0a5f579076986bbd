import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { listDefinition } from '../../editions/index.ts';
import type { EditionId, ListNo } from '../../editions/model.ts';
import { readSubmission } from '../../submission/read-submission.ts';
import { type CellValue, sheetFrom } from '../../submission/sheet-from.ts';
import { described } from '../described.ts';
import { runChecks } from '../run.ts';
import type { CheckSettings } from '../settings.ts';
import { fileChecks } from './index.ts';

type Cells = Readonly<Record<string, CellValue>>;

/** A sheet of a list: cells by heading, all headings of the edition there. */
function listSheet(
  edition: EditionId,
  no: ListNo,
  rows: readonly Cells[],
  rename: (heading: string) => string = (same) => same,
) {
  const headings = listDefinition(edition, no).fields.map(({ heading }) => heading);
  for (const name of rows.flatMap(Object.keys)) if (!headings.includes(name)) throw new Error(`no heading ${name}`);
  return sheetFrom(`List ${no}`, [
    headings.map(rename),
    ...rows.map((row) => headings.map((heading) => row[heading] ?? null)),
  ]);
}

function found(
  edition: EditionId,
  sheets: Parameters<typeof readSubmission>[0],
  ids: readonly string[],
  settings: Partial<CheckSettings> = {},
) {
  const submission = readSubmission(sheets, { edition, asAt: dayNumber(2024, 6, 1) });
  const checks = fileChecks.filter(({ id }) => ids.includes(id));
  return runChecks(checks, submission, { settings }).findings.map((finding) => described(finding, submission));
}

const cellsFound = (...args: Parameters<typeof found>) => found(...args).map(({ rule, cell }) => `${rule} ${cell}`);

describe('a code', () => {
  it('is checked in a column whose heading is misspelt', () => {
    const spelt = (heading: string) =>
      heading.replace('Eligibility', 'Eligibity').replace('Accommodation', 'Accomodation');
    const rows = [
      { 'Child Unique ID': 'W1', 'Eligibility Category': 'Sometimes', 'Suitability of Accommodation': 'Maybe' },
    ];
    expect(cellsFound('ilacs', [listSheet('ilacs', 9, rows, spelt)], ['code-unknown'])).toEqual([
      'code-unknown K2',
      'code-unknown P2',
    ]);
  });

  it('that is known is kept, and one that is not keeps its text and is told with what may be meant', () => {
    const rows = [
      { Ethnicity: 't) NOBT', Gender: 'a) Male' },
      { Ethnicity: 'WBRJ', Gender: 'Monkey' },
      { Ethnicity: 'a) WIRI', Gender: 'femal' },
    ];
    const findings = found('ilacs', [listSheet('ilacs', 1, rows)], ['code-unknown']);
    expect(findings.map(({ cell, text }) => [cell, text])).toEqual([
      ['B3', 'Monkey'],
      ['C3', 'WBRJ'],
      ['B4', 'femal'],
      ['C4', 'a) WIRI'],
    ]);
    expect(findings[1]?.message).toContain('Perhaps a) WBRI (White British)');
    expect(findings[2]?.message).toContain('Perhaps b) Female is meant');
    expect(findings[3]?.message).toContain(
      'names more than one code: a) WBRI (White British) or b) WIRI (White Irish)',
    );
  });
});

describe('a cell left empty', () => {
  const rows = [{ 'Child Unique ID': 'W1' }, { 'Child Unique ID': 'W2', 'Date of Contact': '01/05/2024' }];

  it('is told where some rows have a value, and once for a column that no row fills', () => {
    const findings = found('ilacs', [listSheet('ilacs', 1, rows)], ['cell-left-blank']);
    expect(findings.map(({ cell, row }) => [cell, row])).toEqual([
      ['B1', null],
      ['C1', null],
      ['G1', null],
      ['F2', 2],
    ]);
    expect(findings[0]?.message).toContain('in all 2 rows');
  });

  it('is no stand-in: that is told as well', () => {
    const filled = [
      { 'Date of Contact': 'NULL', Gender: 'M' },
      { 'Date of Contact': '01/05/2024', Gender: 'F' },
    ];
    const findings = cellsFound('ilacs', [listSheet('ilacs', 1, filled)], ['cell-left-blank', 'stand-in-for-blank']);
    expect(findings).toContain('cell-left-blank F2');
    expect(findings).toContain('stand-in-for-blank F1');
  });
});

describe('an error of Excel', () => {
  it('is told once, in whatever column, and as nothing else', () => {
    const rows = [
      { 'Child Unique ID': '#N/A', Gender: '#N/A', 'Date of Contact': '#REF!', 'Age of Child (Years)': '#VALUE!' },
    ];
    const all = fileChecks.map(({ id }) => id).filter((id) => !/missing|blank/.test(id));
    expect(cellsFound('ilacs', [listSheet('ilacs', 1, rows)], all)).toEqual([
      'error-cell A2',
      'error-cell B2',
      'error-cell E2',
      'error-cell F2',
    ]);
  });
});

describe('an identifier', () => {
  const ids = (...cells: CellValue[]) => [
    listSheet(
      'ilacs',
      1,
      cells.map((cell) => ({ 'Child Unique ID': cell })),
    ),
  ];

  it('that Excel took for a number has lost the zeros of the others', () => {
    const sheets = ids('001234', '001235', '001236', '101237', 1238);
    expect(found('ilacs', sheets, ['id-lost-its-zeros']).map(({ cell, message }) => [cell, message])).toEqual([
      ['A6', expect.stringContaining('seems to be “001238” without its zeros')],
    ]);
    expect(found('ilacs', ids(1, 2, 3, 10, 200), ['id-lost-its-zeros'])).toEqual([]);
    expect(cellsFound('ilacs', ids('0012', '12', '7'), ['id-lost-its-zeros'])).toEqual(['id-lost-its-zeros A3']);
  });

  it('that differs in case or spacing from a more usual form is told with that one', () => {
    const [finding] = found('ilacs', ids('AB12', 'AB12', 'ab 12', ' AB12'), ['id-written-two-ways']);
    expect(finding).toMatchObject({ cell: 'A4', also: [{ cell: 'A2', text: 'AB12' }] });
  });

  it('with a hyphen is asked about once where that is how they are written', () => {
    expect(found('ilacs', ids('W-1', 'W-2', 'W-3', 'W-4', 'W-5'), ['id-malformed'])).toHaveLength(1);
    expect(cellsFound('ilacs', ids('W1', 'W2', 'W-3', 'W4', 'W5'), ['id-malformed'])).toEqual(['id-malformed A4']);
  });
});

describe('the authority of a placement', () => {
  const rows = ['Leeds', '383', 'CON', 'Westmarch', 'WESTMARCH', 'Westmarch', ''].map((name) => ({
    'LA of Placement': name,
    'Child Unique ID': 'W1',
  }));

  it('is an English one by name or code, or stands for none; another is asked about once', () => {
    const findings = found('ilacs', [listSheet('ilacs', 8, rows)], ['placement-authority-unknown']);
    expect(findings.map(({ cell }) => cell)).toEqual(['AB5', 'AB6']);
    expect(findings[0]?.message).toContain('and 1 row more');
  });

  it('is not asked about when it is the authority itself', () => {
    const settings = { ownAuthority: 'Westmarch' };
    expect(found('ilacs', [listSheet('ilacs', 8, rows)], ['placement-authority-unknown'], settings)).toEqual([]);
  });
});

describe('a heading that is missing', () => {
  it('is an error where every row must fill the column, with the heading that may be meant', () => {
    const sheet = listSheet('ilacs', 1, [{ 'Child Unique ID': 'W1' }], (heading) =>
      heading === 'Date of Contact'
        ? 'Date the contact was logged'
        : heading === 'Age of Child (Years)'
          ? 'Ward'
          : heading,
    );
    const ids = ['heading-missing', 'optional-heading-missing', 'heading-unknown'];
    const findings = found('ilacs', [sheet], ids);
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ['heading-unknown', 'query', 'E1'],
      ['heading-unknown', 'query', 'F1'],
      ['optional-heading-missing', 'query', ''],
      ['heading-missing', 'error', ''],
    ]);
    expect(findings[3]?.message).toContain('is it the one headed “Date the contact was logged”?');
  });
});
