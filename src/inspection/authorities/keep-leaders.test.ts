import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { appointLeader, correctLeader, leaderLeft, leadersSeen } from './keep-leaders.ts';
import { inPost, type Leader } from './leader.ts';

const today = '2026-11-23';
const ines: Leader = {
  id: 'ines',
  authorityId: 'westmarch',
  post: 'director-of-childrens-services',
  name: 'Ines Okafor',
  since: '2020-05-03',
  until: null,
  version: 3,
};
const wanted = { post: 'director-of-childrens-services', name: 'Tomas Reyes', since: '2026-01-05', until: null };
const appoint = (leaders: readonly Leader[], command: Partial<Parameters<typeof appointLeader>[1]> = {}) =>
  appointLeader(
    { id: 'westmarch', leaders },
    { id: 'new', wanted, endsBefore: true, seen: leadersSeen(leaders), today, ...command },
  );
const places = (decision: ReturnType<typeof appoint>) =>
  isRefusal(decision) ? [decision.place, ...(decision.also ?? []).map(({ place }) => place)] : [];

describe('a new director', () => {
  it('ends the one before on the day before', () => {
    expect(appoint([ines])).toMatchObject([
      {
        kind: 'leader-changed',
        subject: { id: 'ines' },
        expects: 3,
        before: { until: null },
        after: { until: '2026-01-04' },
      },
      { kind: 'leader-added', subject: { id: 'new' }, after: wanted },
    ]);
  });

  it('leaves the one before in post when that is chosen, and whoever holds another post', () => {
    expect(appoint([ines], { endsBefore: false })).toMatchObject([{ kind: 'leader-added' }]);
    expect(appoint([{ ...ines, post: 'lead-member' }])).toMatchObject([{ kind: 'leader-added' }]);
  });

  it('of a time long past ends nobody', () => {
    const past = { ...wanted, since: '2010-01-01', until: '2012-01-01' };
    expect(appoint([ines], { wanted: past })).toMatchObject([{ kind: 'leader-added' }]);
  });

  it('cannot begin before the one who would leave did', () => {
    expect(places(appoint([ines], { wanted: { ...wanted, since: '2020-05-03' } }))).toEqual(['since']);
  });

  it('is refused when somebody changed who is in post meanwhile', () => {
    expect(appoint([ines], { seen: '' })).toMatchObject({ code: 'changed-meanwhile' });
    expect(appoint([ines], { seen: leadersSeen([{ ...ines, version: 2 }]) })).toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  it('is refused field by field', () => {
    const nothing = { post: '', name: '', since: '', until: '2026-02-31' };
    expect(places(appoint([], { wanted: nothing }))).toEqual(['post', 'name', 'since', 'until']);
    expect(places(appoint([], { wanted: { ...wanted, since: '2028-01-01' } }))).toEqual(['since']);
    expect(places(appoint([], { wanted: { ...wanted, since: '0026-01-01' } }))).toEqual(['since']);
  });

  it('and the one before are never in post on the same day, whatever the dates', () => {
    const day = fc
      .integer({ min: 0, max: 12_000 })
      .map((days) => Temporal.PlainDate.from('1995-01-01').add({ days }).toString());
    fc.assert(
      fc.property(day, day, day, (first, second, any) => {
        const before = { ...ines, since: first };
        const decided = appoint([before], { wanted: { ...wanted, since: second } });
        if (isRefusal(decided)) return;
        const [left] = decided;
        const until = left?.kind === 'leader-changed' ? (left.after?.until ?? null) : null;
        expect(inPost({ since: first, until }, any) && inPost({ since: second, until: null }, any)).toBe(false);
      }),
    );
  });
});

describe('a leader on record', () => {
  it('left on a day that is not before they began', () => {
    const left = (until: string) => leaderLeft(ines, { until, seen: 3, today });
    expect(left('2026-11-30')).toMatchObject([{ after: { until: '2026-11-30' }, expects: 3 }]);
    expect(left('2020-05-02')).toMatchObject({ place: 'until' });
    expect(left('')).toMatchObject({ place: 'until' });
    expect(left('2020-13-01')).toMatchObject({ place: 'until' });
  });

  it('is corrected with a reason only, and not at all when nothing differs', () => {
    const correct = (name: string, reason: string) =>
      correctLeader(ines, { wanted: { ...ines, name }, seen: 3, reason, today });
    expect(correct('Ines Okafor-Bell', '')).toMatchObject({ place: 'reason' });
    expect(correct('Ines Okafor-Bell', 'Her name was cut')).toMatchObject([
      { before: { name: 'Ines Okafor' }, after: { name: 'Ines Okafor-Bell' }, reason: 'Her name was cut' },
    ]);
    expect(correct('Ines Okafor', '')).toEqual([]);
  });
});
