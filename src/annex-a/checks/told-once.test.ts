import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenLists } from '../submission/from-rows.ts';
import { described } from './described.ts';
import { checks } from './index.ts';
import { runChecks } from './run.ts';

const rule = (id: string) => checks.filter((check) => check.id === id);

function said(id: string, lists: WrittenLists, toldOnce = true): readonly string[] {
  const submission = submissionFrom({ edition: 'sif-2015', asAt: dayNumber(2015, 6, 1), lists });
  return runChecks(rule(id), submission, { toldOnce }).findings.map((each) => described(each, submission).message);
}

const children = (many: number, row: (at: number) => object) =>
  Array.from({ length: many }, (_, at) => ({ 'child-id': `W${at}`, ...row(at) }));

describe('what many rows of a column share', () => {
  const half = { 7: children(42, (at) => (at < 21 ? { 'plan-start': '02/06/2015' } : { 'plan-start': '' })) };

  it('is told once when it is half of the rows', () => {
    expect(said('event-after-the-reference-date', half)).toEqual([
      'List 7, row 2 and 20 other rows: “Child protection plan start date” is 2 June 2015, after the reference date of 1 June 2015. Correct the date, or leave it empty when it has not happened yet.',
    ]);
  });

  it('is told of each row where that is asked for', () => {
    expect(said('event-after-the-reference-date', half, false)).toHaveLength(21);
  });

  it('is told of each row when it is less than half, or no more than 20 rows', () => {
    const less = { 7: [...half[7], { 'child-id': 'W99' }] };
    expect(said('event-after-the-reference-date', less)).toHaveLength(21);
    expect(said('event-after-the-reference-date', { 7: half[7].slice(1, 25) })).toHaveLength(20);
  });
});

describe('what cannot be read', () => {
  it('is told once for a text in more than 20 rows, however long the list', () => {
    const written = (at: number) => ({ 'contact-date': at < 21 ? 'N/K' : at < 23 ? 'May' : '01/05/2015' });
    const messages = said('date-unreadable', { 1: children(200, written) });
    expect(messages).toHaveLength(3);
    expect(messages[0]).toContain('List 1, row 2 and 20 other rows: “N/K” is not a date.');
  });
});
