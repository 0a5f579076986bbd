import { describe, expect, it } from 'vitest';
import type { CountedCheck, SubmissionSummary } from '#inspection';
import type { SubmissionAsked } from '../submission-asked.ts';
import { submissionView } from './submission-view.ts';

const check = (rule: string, severity: 'error' | 'query', list: CountedCheck['list'], count: number): CountedCheck => ({
  ...{ rule, title: rule, severity, list, count },
});
const summary: SubmissionSummary = {
  rows: 40,
  errors: 17,
  queries: 123,
  lists: [
    { list: 1, submission: 3, rows: 30, errors: 10, queries: 91 },
    { list: 8, submission: 2, rows: 10, errors: 2, queries: 31 },
  ],
  checks: [
    ...Array.from({ length: 10 }, (_, at) => check(`error ${at}`, 'error', 1, 1)),
    check('error twice', 'error', 8, 2),
    check('list missing', 'error', null, 5),
    check('changed', 'query', 1, 91),
    check('two ids', 'query', 8, 31),
    check('whole', 'query', null, 1),
  ],
  notRun: [],
  unread: [],
  comparedWith: null,
  findingsCut: false,
};
const submission = {
  ...{ number: 3, state: 'checked', stage: 2, note: '', receivedAt: '2026-11-22T09:00:00Z', receivedByName: null },
  ...{ files: [], fault: null, withdrawn: null, staysOpen: false, summary },
};
const seen = (more: Partial<SubmissionSummary> = {}) =>
  submissionView(
    { submission: { ...submission, summary: { ...summary, ...more } }, all: [] } as unknown as SubmissionAsked,
    '/inspections/x/lists/3',
    new Map(),
  ).found;

describe('what a submission shows of what was found', () => {
  it('is errors first, then queries, and of each what was found most: no kind hides the other', () => {
    const { checks = [], moreChecks } = seen() ?? {};
    expect(checks.slice(0, 2).map(({ title, count }) => [title, count])).toEqual([
      ['list missing', 5],
      ['error twice', 2],
    ]);
    expect(checks.map(({ severity }) => severity)).toEqual([
      ...Array.from({ length: 8 }, () => 'error'),
      ...Array.from({ length: 3 }, () => 'query'),
    ]);
    expect(checks.slice(8).map(({ count }) => count)).toEqual([91, 31, 1]);
    expect(moreChecks).toBe(4);
  });

  it('adds up: what was found in no list has a line of its own, where there is any', () => {
    expect(seen()?.whole).toEqual({ errors: 5, queries: 1, href: '/inspections/x/lists/3/findings?list=none' });
    expect(seen({ errors: 12, queries: 122 })?.whole).toBeNull();
  });
});
