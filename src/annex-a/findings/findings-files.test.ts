import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { findingsInWords } from '../checks/in-words.ts';
import { planEndedBeforeItStarted } from '../checks/row/list-7/plan-ended-before-it-started.ts';
import { runChecks } from '../checks/run.ts';
import { submissionFrom } from '../submission/from-rows.ts';
import { findingsCsv, findingsWorkbook } from './findings-files.ts';

const submission = submissionFrom({
  edition: 'sif-2015',
  asAt: dayNumber(2015, 6, 1),
  lists: { 7: [{ 'child-id': '=cmd|x', 'plan-start': '09/05/2015', 'plan-end': '03/05/2015' }, { 'child-id': 'W2' }] },
});
const findings = findingsInWords(runChecks([planEndedBeforeItStarted], submission), submission);
const notRun = [{ rule: 'plan-ended-before-it-started', because: 'list 7 was not supplied' }];

describe('the findings as files', () => {
  it('are a CSV file in which nothing runs as a formula', () => {
    const [head, row] = findingsCsv(findings).split('\r\n');
    expect(head).toBe('Kind,Rule,List,Sheet,Row,Cell,Column,Child,Submitted,What is wrong and what to do,Other cells');
    expect(row).toContain('error,plan-ended-before-it-started,7,List 7,2,N2,');
    expect(row).toContain("'=cmd|x");
    expect(row).toContain('H2');
  });

  it('are a workbook with a summary by list, by rule, every finding, and what was not checked', () => {
    const { Sheets, SheetNames } = read(findingsWorkbook(submission, findings, notRun));
    expect(SheetNames).toEqual(['By list', 'By rule', 'Findings', 'Not checked']);
    const rows = (name: string) => utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1 });
    expect(
      rows('By list')
        .find((row) => row[0] === 7)
        ?.slice(1),
    ).toEqual(['Child protection plans', 2, 'List 7', 'made-up.xlsx', 1, 0]);
    expect(rows('By rule')).toHaveLength(2);
    expect(rows('By rule')[1]?.slice(0, 3)).toEqual([
      'error',
      'plan-ended-before-it-started',
      planEndedBeforeItStarted.title,
    ]);
    expect(rows('Not checked')[1]).toEqual([
      'plan-ended-before-it-started',
      planEndedBeforeItStarted.title,
      'list 7 was not supplied',
    ]);
    expect(rows('Findings')[1]).toContain('plan-ended-before-it-started');
    expect(Sheets.Findings?.H2).toMatchObject({ t: 's', v: '=cmd|x' });
  });
});
