import { describe, expect, it } from 'vitest';
import { type ListsState, listsStanding, standingNow, suggestedStage } from './lists-standing.ts';
import type { SubmissionSummary } from './submission.ts';

const lists = [
  { no: 1, title: 'Contacts' },
  { no: 8, title: 'Children looked after' },
] as const;
const entry = (list: number, stage: number, on: string) => ({
  key: `annex-a/list-${list}/stage-${stage}`,
  on,
  time: 'am',
  rule: 'The rule.',
  source: 'Annex A',
  assumed: null,
  cancelled: false,
});
const entries = [entry(1, 1, '2026-11-24'), entry(8, 1, '2026-11-25'), entry(8, 2, '2026-12-01')];

const summaryOf = (...standing: readonly (readonly [list: 1 | 8, submission: number])[]): SubmissionSummary => ({
  rows: 0,
  errors: 0,
  queries: 0,
  lists: standing.map(([list, submission]) => ({ list, submission, rows: 5, errors: 1, queries: 2 })),
  checks: [],
  notRun: [],
  unread: [],
  comparedWith: null,
  findingsCut: false,
});
type Sent = ListsState['submissions'][number];
const sent = (number: number, stage: 1 | 2, given: Partial<Sent> = {}): Sent => ({
  number,
  stage,
  state: 'checked',
  received: { day: '2026-11-24', time: '09:00' },
  summary: null,
  ...given,
});
type Given = Partial<ListsState> & { readonly today?: string };
const standing = ({ today = '2026-11-23', ...given }: Given = {}) =>
  listsStanding({
    lists,
    entries,
    submissions: [],
    explained: new Set(),
    now: { day: today, time: '09:00' },
    ...given,
  });
const statesOf = (given: Given) =>
  standing(given).flatMap(({ list, due }) => due.map(({ stage, state }) => `${list}/${stage} ${state}`));

describe('How far the lists are', () => {
  it('is what is due, with the time left, before anything is sent', () => {
    expect(standing()).toMatchObject([
      { list: 1, sent: null, due: [{ stage: 1, on: '2026-11-24', left: 'in 1 working day', state: 'due' }] },
      {
        list: 8,
        sent: null,
        due: [
          { stage: 1, left: 'in 2 working days' },
          { stage: 2, left: 'in 6 working days' },
        ],
      },
    ]);
  });

  it('is late once the morning of its day is over, not on the morning itself', () => {
    expect(statesOf({ today: '2026-11-25' })).toEqual(['1/1 late', '8/1 due', '8/2 due']);
    const afternoon = { day: '2026-11-25', time: '13:00' };
    expect(statesOf({ now: afternoon })).toEqual(['1/1 late', '8/1 late', '8/2 due']);
    expect(standing({ now: afternoon })[1]?.due[0]?.left).toBe('earlier today');
  });

  it('keeps how late something was first sent, whatever is sent again', () => {
    const late = sent(1, 1, { summary: summaryOf([1, 1], [8, 1]), received: { day: '2026-11-25', time: '10:00' } });
    const again = sent(2, 1, { summary: summaryOf([1, 2], [8, 1]), received: { day: '2026-11-30', time: '10:00' } });
    const sentOf = (submissions: readonly Sent[]) =>
      standing({ submissions }).map(({ due }) => due.map((each) => each.sent));
    const expected = [[{ on: '2026-11-25', late: '1 working day late' }], [{ on: '2026-11-25', late: '' }, null]];
    expect(sentOf([late])).toEqual(expected);
    expect(sentOf([late, again])).toEqual(expected);
    expect(
      sentOf([
        { ...late, state: 'withdrawn' },
        { ...again, summary: summaryOf([1, 2]) },
      ])[0],
    ).toEqual([{ on: '2026-11-30', late: '4 working days late' }]);
  });

  it('is met by what was sent, at the second stage by lists of the second', () => {
    const first = sent(1, 1, { summary: summaryOf([1, 1], [8, 1]) });
    expect(statesOf({ submissions: [first] })).toEqual(['1/1 sent', '8/1 sent', '8/2 due']);
    const second = sent(2, 2, { summary: summaryOf([1, 1], [8, 2]) });
    expect(statesOf({ submissions: [first, second] })).toEqual(['1/1 sent', '8/1 sent', '8/2 sent']);
    expect(standing({ submissions: [first, second] })[0]?.sent).toEqual({
      submission: 1,
      stage: 1,
      rows: 5,
      errors: 1,
      queries: 2,
    });
  });

  it('is as the last submission left it that was checked and not taken back', () => {
    const first = sent(1, 1, { summary: summaryOf([1, 1]) });
    const others = [
      sent(2, 2, { state: 'withdrawn', summary: summaryOf([8, 2]) }),
      sent(3, 2, { state: 'unreadable' }),
      sent(4, 2, { state: 'received' }),
    ];
    expect(standingNow([first, ...others])).toBe(first);
    expect(statesOf({ submissions: [first, ...others] })).toEqual(['1/1 sent', '8/1 due', '8/2 due']);
    expect(standingNow(others)).toBeNull();
  });

  it('is explained where it is explained and not sent; a day that was cancelled is none', () => {
    expect(statesOf({ explained: new Set([8]), today: '2027-01-04' })).toEqual([
      '1/1 late',
      '8/1 explained',
      '8/2 explained',
    ]);
    const cancelled = entries.map((each) => ({ ...each, cancelled: true }));
    expect(statesOf({ entries: cancelled })).toEqual([]);
  });
});

describe('The stage that is suggested', () => {
  const suggested = (given: Given) => suggestedStage(standing(given), given.today ?? '2026-11-23');

  it('is the first until its lists were sent or explained, or its last day has passed', () => {
    expect(suggested({})).toBe(1);
    const some = sent(1, 1, { summary: summaryOf([1, 1]) });
    expect(suggested({ submissions: [some] })).toBe(1);
    expect(suggested({ submissions: [some], explained: new Set([8]) })).toBe(2);
    expect(suggested({ submissions: [sent(1, 1, { summary: summaryOf([1, 1], [8, 1]) })] })).toBe(2);
    expect(suggested({ today: '2026-11-25' })).toBe(1);
    expect(suggested({ today: '2026-11-26' })).toBe(2);
  });

  it('is the second where nothing is due at the first', () => {
    expect(suggested({ entries: [] })).toBe(2);
  });
});
