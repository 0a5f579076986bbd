import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswersThere, isAnswered, whatToDo } from './what-to-do.ts';

type Entry = Parameters<typeof whatToDo>[0][number];
const entry = (key: string | null, on: string, fields: Partial<Entry> = {}): Pick<Entry, 'id'> & Entry => ({
  ...({ id: key ?? 'audits', kind: 'deadline', title: 'Made up', workingDays: null, version: 1 } as const),
  ...{ rule: '', source: '', assumed: null, note: null, internal: false, cancelled: false, held: false },
  ...{ cancelledByHand: false, timeHeld: false },
  key,
  on,
  until: null,
  time: 'end',
  who: 'local authority',
  ...fields,
});
const nothing: AnswersThere = {
  listsIn: [],
  listsInAgain: [],
  listsExplained: [],
  documentsAsked: ['1.01', '2.03', '4.01'],
  documentsIn: [],
  documentsExplained: [],
  meetings: false,
};
const entries = [
  entry('annex-a/list-1/stage-1', '2026-11-24', { time: 'am' }),
  entry('annex-a/list-8/stage-2', '2026-12-01'),
  entry('documents', '2026-11-27'),
  entry('documents-board', '2026-11-27', { who: 'LSCB' }),
  entry('meetings-list', '2026-11-27'),
  entry('audits', '2026-11-30', { until: '2026-12-04' }),
];
const at = (day: string, time = '09:00') => ({ day, time });
const keysOf = (
  answers: Partial<AnswersThere> | null,
  now: ReturnType<typeof at>,
  who: readonly string[] = ['local authority'],
) => {
  const { late, due } = whatToDo(entries, { who, answers: answers && { ...nothing, ...answers }, now });
  return { late: late.map(({ key }) => key), due: due.map(({ key }) => key) };
};

describe('What an authority has to do', () => {
  it('is what is due, in order of time', () => {
    expect(keysOf({}, at('2026-11-23'))).toEqual({
      late: [],
      due: ['annex-a/list-1/stage-1', 'documents', 'meetings-list', 'audits', 'annex-a/list-8/stage-2'],
    });
  });

  it('is late once its time is over: a morning at noon', () => {
    expect(keysOf({}, at('2026-11-24', '12:00')).late).toEqual([]);
    expect(keysOf({}, at('2026-11-24', '12:01')).late).toEqual(['annex-a/list-1/stage-1']);
    expect(keysOf({}, at('2027-01-11'))).toEqual({
      late: ['annex-a/list-1/stage-1', 'documents', 'meetings-list', 'annex-a/list-8/stage-2'],
      due: [],
    });
  });

  it('is not what is there or explained', () => {
    const answered = { listsIn: [1, 8], documentsIn: ['1.01'], documentsExplained: ['2.03'], meetings: true };
    expect(keysOf(answered, at('2026-11-28'))).toEqual({ late: [], due: ['audits', 'annex-a/list-8/stage-2'] });
    expect(keysOf({ ...answered, listsInAgain: [8] }, at('2026-11-28')).due).toEqual(['audits']);
    expect(keysOf({ ...answered, listsExplained: [8] }, at('2026-12-09'))).toEqual({ late: [], due: [] });
  });

  it('is for the chair of the board what the board supplies', () => {
    expect(keysOf({}, at('2026-11-30'), ['LSCB'])).toEqual({ late: ['documents-board'], due: [] });
    expect(keysOf({ documentsIn: ['4.01'] }, at('2026-11-30'), ['LSCB'])).toEqual({ late: [], due: [] });
  });

  it('is not late where the request can be answered no more; nor is what was cancelled anything to do', () => {
    expect(keysOf(null, at('2026-12-02'))).toEqual({ late: [], due: ['audits'] });
    const cancelled = entries.map((each) => ({ ...each, cancelled: true }));
    expect(whatToDo(cancelled, { who: ['local authority'], answers: nothing, now: at('2026-11-23') })).toEqual({
      late: [],
      due: [],
    });
  });

  it('is each entry once at most, and no answered one, on whatever day', () => {
    const days = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-27', '2026-12-01', '2027-03-01');
    const answers = fc.record({
      ...{ listsIn: fc.subarray([1, 8]), listsInAgain: fc.subarray([8]), listsExplained: fc.subarray([1, 8]) },
      ...{ documentsAsked: fc.constant(nothing.documentsAsked), documentsIn: fc.subarray(['1.01', '2.03', '4.01']) },
      ...{ documentsExplained: fc.subarray(['2.03']), meetings: fc.boolean() },
    });
    fc.assert(
      fc.property(answers, days, (there, day) => {
        const { late, due } = whatToDo(entries, {
          who: ['local authority', 'LSCB'],
          answers: there,
          now: at(day, '18:00'),
        });
        const shown = [...late, ...due];
        expect(new Set(shown).size).toBe(shown.length);
        // Nothing that is asked for and not there is forgotten.
        for (const each of entries) {
          const answered = isAnswered(each.key, there);
          if (answered !== null) expect(shown.includes(each)).toBe(!answered);
        }
      }),
    );
  });
});
