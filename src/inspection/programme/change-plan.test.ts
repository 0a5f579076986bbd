import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../change.ts';
import { around, changedBy, command, type Kept, planned } from '../opening/kept-inspection.test-data.ts';
import type { MessageRecord } from '../opening/messages/message-record.ts';
import { madeUpMessage } from '../opening/messages/messages.test-data.ts';
import { settleInspection } from '../opening/settle-inspection.ts';
import { isRefusal } from '../refusal.ts';
import { changePlan } from './change-plan.ts';
import { deferral, fenholme, inForce, inspection, judged, planState, sif, westmarch } from './programme.test-data.ts';
import type { ProgrammeInspection } from './programme-records.ts';
import { takeOutOfProgramme } from './take-out.ts';
import { isSettled } from './unsettle-dates.ts';

const now = new Date('2015-06-01T09:00:00Z');
const framework = { ...inForce, hash: 'f'.repeat(64), from: '2015-06-01' };
const settle = (kept: Kept, fields: Parameters<typeof command>[0] = {}) =>
  settleInspection(kept.inspection, command({ seen: kept.inspection.version, ...fields }), around(kept));
/** Planned for the week of 6 July 2015, its dates settled, with a day set by hand and a meeting added by hand. */
const settled = changedBy(planned(), settle(planned()));
const withHand: Kept = {
  ...settled,
  entries: settled.entries.map((entry) =>
    entry.key === 'audits' ? { ...entry, on: '2015-07-14', held: true } : entry,
  ),
};
const asProgramme = ({ inspection: { ...kept } }: Kept): ProgrammeInspection => ({
  ...inspection(kept),
  authorityName: westmarch.name,
});
const message = (fields: Partial<MessageRecord> = {}) =>
  madeUpMessage({ inspectionId: 'inspection', version: 4, heldUntil: null, ...fields });

const wanted = { weekOne: '2015-07-06', lscbReview: 'yes', framework: `${sif.id} ${sif.version}`, others: '' };
const change = (kept: Kept, more: Partial<typeof wanted>, messages: readonly MessageRecord[] = []) => {
  const of = asProgramme(kept);
  const known = planState(
    { inspections: [of] },
    { frameworks: [framework], hangsOn: () => ({ entries: kept.entries, messages }) },
  );
  return changePlan(known, of, {
    wanted: { ...wanted, ...more },
    confirmed: [],
    seen: of.version,
    reason: 'Too many at once.',
    today: '2015-06-01',
    now,
  });
};
const madeBy = (decided: ReturnType<typeof change>): readonly Change[] => {
  if (isRefusal(decided)) throw new Error(decided.words);
  return decided;
};
const standing = ({ entries }: Kept) => entries.filter(({ key, cancelled }) => key !== null && !cancelled);

describe('a plan that changes under settled dates', () => {
  it('clears them with the timetable when the week changes: nothing of the old week lives on', () => {
    const moved = changedBy(withHand, change(withHand, { weekOne: '2015-09-07' }));
    expect(moved.inspection).toMatchObject({
      weekOne: '2015-09-07',
      notifiedOn: null,
      onSiteEnds: null,
      asAt: null,
      version: 3,
    });
    expect(standing(moved)).toEqual([]);
  });

  it('has them back, counted anew, once the dates are settled again', () => {
    const moved = changedBy(withHand, change(withHand, { weekOne: '2015-09-07' }));
    const again = changedBy(moved, settle(moved, { notifiedOn: '2015-09-07' }));
    const fresh = changedBy(planned(), settle(planned(), { notifiedOn: '2015-09-07' }));
    const days = (kept: Kept) => new Map(standing(kept).map(({ key, on, held }) => [key, { on, held }]));
    expect(days(again)).toEqual(days(fresh));
  });

  it('is the same in whichever week it was and will be', () => {
    const weeks = fc
      .integer({ min: 0, max: 80 })
      .map((after) => Temporal.PlainDate.from('2015-06-08').add({ weeks: after }).toString());
    fc.assert(
      fc.property(weeks, weeks, (from, to) => {
        fc.pre(from !== to);
        const there = planned({ weekOne: from });
        const notifiedOn = Temporal.PlainDate.from(from).add({ days: 2 }).toString();
        const dates = settle(there, { notifiedOn });
        fc.pre(!isRefusal(dates));
        const before = changedBy(there, dates);
        const decided = change(before, { weekOne: to });
        fc.pre(!isRefusal(decided));
        const after = changedBy(before, decided);
        expect([after.inspection.weekOne, isSettled(after.inspection)]).toEqual([to, false]);
        expect(standing(after)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what was added by hand, which no rule would bring back', () => {
    const meeting = { ...withHand.entries[0], id: 'own', key: null, on: '2015-07-09' };
    const kept: Kept = { ...withHand, entries: [...withHand.entries, { ...withHand.entries[1], ...meeting }] as never };
    const moved = changedBy(kept, change(kept, { weekOne: '2015-09-07' }));
    expect(moved.entries.find(({ id }) => id === 'own')).toMatchObject({ on: '2015-07-09', cancelled: false });
  });

  it('keeps them in the same week, and has the timetable as it is without the board', () => {
    const decided = madeBy(change(settled, { lscbReview: 'no' }));
    expect(decided.map(({ kind }) => kind)).toEqual(['inspection-changed', 'timetable-made']);
    const apart = changedBy(settled, decided);
    expect(apart.inspection).toMatchObject({ notifiedOn: '2015-07-06', onSiteEnds: '2015-07-30', lscbReview: false });
    expect(apart.entries.find(({ key }) => key === 'documents-board')?.cancelled).toBe(true);
    expect(standing(apart).length).toBeGreaterThan(25);
  });

  it('withdraws what waits to be sent, and leaves what was sent and what is being sent', () => {
    const messages = [
      message({ id: 'waits' }),
      message({ id: 'failed', state: 'failed', purpose: 'data-request' }),
      message({ id: 'sent', state: 'sent' }),
      message({ id: 'going', heldUntil: new Date('2015-06-01T09:01:00Z') }),
    ];
    for (const more of [{ weekOne: '2015-09-07' }, { lscbReview: 'no' }]) {
      const withdrawn = madeBy(change(settled, more, messages)).filter(({ kind }) => kind === 'message-changed');
      expect(withdrawn).toMatchObject([
        { subject: { id: 'waits' }, expects: 4, after: { state: 'withdrawn' } },
        { subject: { id: 'failed' }, after: { state: 'withdrawn' } },
      ]);
    }
  });

  it('changes nothing else where no dates were settled', () => {
    expect(madeBy(change(planned(), { weekOne: '2015-09-07' })).map(({ kind }) => kind)).toEqual([
      'inspection-changed',
    ]);
  });

  it('clears them when it is taken out, so that no old date comes back when it is planned again', () => {
    const of = asProgramme(withHand);
    const hangsOn = () => ({ entries: withHand.entries, messages: [message()] });
    const decided = takeOutOfProgramme({ ...planState({ inspections: [of] }, { hangsOn }), team: [] }, of, {
      seen: of.version,
      reason: 'Deferred.',
      now,
    });
    if (isRefusal(decided)) throw new Error(decided.words);
    expect(decided.at(-1)).toMatchObject({ kind: 'message-changed', after: { state: 'withdrawn' } });
    const out = changedBy(withHand, decided.slice(0, -1));
    expect(out.inspection).toMatchObject({ weekOne: null, notifiedOn: null, onSiteEnds: null, asAt: null });
    expect(standing(out)).toEqual([]);
  });
});

describe('inspections that are moved together', () => {
  const weekOne = '2027-06-07';
  const lead = { userId: 'ines', name: 'Ines Okafor' };
  const own = inspection({ concurrent: 'together', frameworkHash: inForce.hash });
  const other = (more: Partial<ProgrammeInspection> = {}) =>
    inspection({
      id: 'other',
      authorityId: fenholme.id,
      authorityName: fenholme.name,
      version: 7,
      concurrent: 'together',
      ...more,
    });
  type Known = Parameters<typeof planState>;
  const move = (others: readonly ProgrammeInspection[], [more, rest]: Known = [{}, {}], confirmed: never[] = []) =>
    changePlan(planState({ inspections: [own, ...others], ...more }, rest), own, {
      wanted: { ...wanted, weekOne, others: 'move' },
      confirmed,
      seen: 3,
      reason: 'Both later.',
      today: '2027-03-01',
      now,
    });
  const absent = {
    id: 'a',
    version: 1,
    inspector: 'ines',
    from: '2027-06-08',
    to: '2027-06-08',
    what: 'leave',
    cancelled: false,
  } as const;

  it.each<[string, string, readonly ProgrammeInspection[], Known]>([
    [
      'its window',
      'confirm-window',
      [other()],
      [{ judgements: [{ ...judged('good', '2024-06-01'), authorityId: fenholme.id }] }],
    ],
    ['its deferral', 'confirm-window', [other()], [{ deferrals: [deferral({ authorityId: fenholme.id })] }]],
    ['another inspection of it', 'confirm-other-open', [other(), other({ id: 'third', concurrent: null })], [{}]],
    ['the leave of its lead', 'confirm-lead', [other({ lead })], [{}, { absences: [absent] }]],
  ])('are asked about %s too, by the name of the authority', (_, place, others, known) => {
    const asked = move(others, known);
    expect(asked).toMatchObject({ code: 'asks', place, words: expect.stringMatching(/^Fenholme: /) });
    expect(isRefusal(asked) && asked.also).toBeFalsy();
  });

  it('are asked about in one question where it is the same of both', () => {
    const judgements = [westmarch, fenholme].map(({ id }) => ({ ...judged('good', '2024-06-01'), authorityId: id }));
    expect(move([other()], [{ judgements }])).toMatchObject({
      place: 'confirm-window',
      words:
        'Westmarch: The window ends on 1 June 2027 (Single inspection framework 2015, ¶4). Choose an earlier week, or confirm this one. Fenholme: The window ends on 1 June 2027 (Single inspection framework 2015, ¶4). Choose an earlier week, or confirm this one.',
    });
  });

  it('lose the dates that were settled, each its own', () => {
    const dates = { notifiedOn: '2027-05-10', onSiteEnds: '2027-06-04', asAt: '2027-05-10' };
    expect(move([other(dates)])).toMatchObject([
      { inspectionId: 'inspection', after: { weekOne } },
      { inspectionId: 'other', before: dates, after: { weekOne, notifiedOn: null, onSiteEnds: null, asAt: null } },
    ]);
  });

  it('leave alone what is in that week already', () => {
    expect(move([other({ weekOne })])).toMatchObject([{ inspectionId: 'inspection' }]);
  });
});
