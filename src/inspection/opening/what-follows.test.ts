import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { datesFaults } from './date-faults.ts';
import { datesOf, usualEndOf, workingDaysOnSite } from './hangs-on.ts';
import {
  around,
  begun,
  changedBy,
  command,
  entryOf,
  type Kept,
  moved,
  moving,
  planned,
} from './kept-inspection.test-data.ts';
import { settleInspection } from './settle-inspection.ts';
import { onSiteThen, wouldFollow } from './what-follows.ts';

const settledAs = (kept: Kept, fields: Parameters<typeof command>[0]): Kept =>
  changedBy(
    kept,
    settleInspection(kept.inspection, command({ seen: kept.inspection.version, ...fields }), around(kept)),
  );
const following = (kept: Kept, key: string, to: string) =>
  wouldFollow(kept.inspection, entryOf(kept, key), to, around(kept));
const daysLeft = (kept: Kept, key: string, to: string, followers: 'follow' | 'stay') =>
  onSiteThen(kept.inspection, entryOf(kept, key), to, followers, around(kept));

describe('moving the notification', () => {
  it('takes with it a last day on site and a reference date that are the usual ones', () => {
    const kept = moved(begun, 'notification', '2015-07-13');
    expect(kept.inspection).toMatchObject({
      notifiedOn: '2015-07-13',
      onSiteEnds: '2015-08-06',
      asAt: '2015-07-13',
      weekOne: '2015-07-13',
    });
    expect(entryOf(kept, 'fieldwork')).toMatchObject({ on: '2015-07-27', until: '2015-08-06', workingDays: 9 });
    expect(entryOf(kept, 'on-site-ends')).toMatchObject({ on: '2015-08-06', note: null });
    expect(moved(begun, 'notification', '2015-07-20').inspection.onSiteEnds).toBe('2015-08-13');
  });

  it('comes to the same as settling the inspection anew', () => {
    const places = ({ entries }: Kept) =>
      entries.map(({ key, on, until, time, note }) => [key, on, until, time, note]).sort();
    for (const notifiedOn of ['2015-07-07', '2015-07-13', '2015-08-24']) {
      const anew = settledAs(begun, { notifiedOn });
      const kept = moved(begun, 'notification', notifiedOn);
      expect({ ...kept.inspection, version: 0 }).toEqual({ ...anew.inspection, version: 0 });
      expect(places(kept)).toEqual(places(anew));
    }
  });

  it('leaves a last day on site and a reference date that somebody chose', () => {
    const chosen = settledAs(begun, { onSiteEnds: '2015-08-14', asAt: '2015-06-30' });
    const kept = moved(chosen, 'notification', '2015-07-13');
    expect(kept.inspection).toMatchObject({ onSiteEnds: '2015-08-14', asAt: '2015-06-30' });
    expect(entryOf(kept, 'on-site-ends').note).toBe(
      'It is 15 working days as the dates stand; 9 would end on Thursday 6 August 2015.',
    );
  });

  it('leaves everything where it is when it is to stay, and inspectors come when they would have', () => {
    const kept = moved(begun, 'notification', '2015-07-01', { followers: 'stay' });
    expect(kept.inspection).toMatchObject({ notifiedOn: '2015-07-01', onSiteEnds: '2015-07-30', asAt: '2015-07-06' });
    expect(entryOf(kept, 'rest-arrives')).toMatchObject({
      on: '2015-07-20',
      held: true,
      note: 'By its rule it would be Monday 13 July 2015.',
    });
    expect(entryOf(kept, 'fieldwork')).toMatchObject({ on: '2015-07-20', workingDays: 9 });
  });

  it('is refused where inspectors stay and would come before it', () => {
    const words = 'The first inspectors are to arrive on Tuesday 7 July 2015, before the notification.';
    const decided = moving(begun, 'notification', '2015-07-13', { followers: 'stay' });
    expect(decided).toMatchObject({ place: 'on', words: expect.stringContaining(words) });
  });

  it('of a board alone takes the Thursday of week 2 with it, and there are no lists', () => {
    const board = settledAs(planned({ subject: 'lscb' }), { lscbReview: null });
    const kept = moved(board, 'notification', '2015-07-13');
    expect(kept.inspection).toMatchObject({ onSiteEnds: '2015-07-23', asAt: null });
    expect(entryOf(kept, 'fieldwork')).toMatchObject({ on: '2015-07-14', until: '2015-07-23' });
  });
});

describe('moving the arrival of the rest of the team', () => {
  it('moves the fieldwork, its nine days and the last of them', () => {
    const kept = moved(begun, 'rest-arrives', '2015-07-22');
    expect(kept.inspection).toMatchObject({ notifiedOn: '2015-07-06', onSiteEnds: '2015-08-03', asAt: '2015-07-06' });
    expect(entryOf(kept, 'fieldwork')).toMatchObject({ on: '2015-07-22', until: '2015-08-03', workingDays: 9 });
    expect(entryOf(kept, 'rest-arrives')).toMatchObject({
      held: true,
      note: 'By its rule it would be Monday 20 July 2015.',
    });
    expect(entryOf(kept, 'report-publication').on).toBe('2015-09-17');
  });

  it('with the rest staying where it is leaves fewer days, and says so', () => {
    const kept = moved(begun, 'rest-arrives', '2015-07-22', { followers: 'stay' });
    expect(kept.inspection.onSiteEnds).toBe('2015-07-30');
    expect(entryOf(kept, 'on-site-ends').note).toBe(
      'It is 7 working days as the dates stand; 9 would end on Monday 3 August 2015.',
    );
    expect(daysLeft(begun, 'rest-arrives', '2015-07-22', 'stay')).toBe(7);
    expect(daysLeft(begun, 'rest-arrives', '2015-07-22', 'follow')).toBe(9);
  });

  it('holds from then on, until it is put back where its rule has it', () => {
    const kept = moved(moved(begun, 'rest-arrives', '2015-07-22'), 'notification', '2015-07-08');
    expect(entryOf(kept, 'rest-arrives').on).toBe('2015-07-22');
    expect(kept.inspection.onSiteEnds).toBe('2015-08-03');
    const back = moved(kept, 'rest-arrives', '2015-07-20');
    expect(entryOf(back, 'rest-arrives')).toMatchObject({ held: false, note: null });
    expect(back.inspection.onSiteEnds).toBe('2015-07-30');
  });

  it('is what an end left empty is counted from when the inspection is settled anew', () => {
    const kept = settledAs(moved(begun, 'rest-arrives', '2015-07-22'), {});
    expect(kept.inspection.onSiteEnds).toBe('2015-08-03');
  });

  it.each([
    ['rest-arrives', '2015-07-06', 'before the first inspectors, Tuesday 7 July 2015'],
    ['rest-arrives', '2015-07-25', 'Inspectors arrive on a working day'],
    ['arrival', '2015-07-03', 'before the notification'],
  ])('is refused where it cannot be: %s on %s', (key, on, words) => {
    expect(moving(begun, key, on)).toMatchObject({ place: 'on', words: expect.stringContaining(words) });
  });

  it('is refused after a last day on site that stays', () => {
    const decided = moving(begun, 'rest-arrives', '2015-07-31', { followers: 'stay' });
    expect(decided).toMatchObject({ words: expect.stringContaining('before the rest of the team arrives, Friday 31') });
  });

  it('of a board alone: the arrival is where its review begins', () => {
    const board = settledAs(planned({ subject: 'lscb' }), { lscbReview: null });
    expect(entryOf(moved(board, 'arrival', '2015-07-08'), 'fieldwork')).toMatchObject({
      on: '2015-07-08',
      workingDays: 7,
    });
    expect(daysLeft(board, 'arrival', '2015-07-08', 'stay')).toBe(7);
  });
});

describe('what would follow', () => {
  it('is told with the day that each has and would have', () => {
    const day = (on: string) => ({ on, until: null });
    expect(following(begun, 'notification', '2015-07-13')).toEqual(
      expect.arrayContaining([
        { title: 'Last day on site', from: day('2015-07-30'), to: day('2015-08-06') },
        { title: 'Reference date of the lists', from: day('2015-07-06'), to: day('2015-07-13') },
        {
          title: 'Fieldwork of the whole team',
          from: { on: '2015-07-20', until: '2015-07-30' },
          to: { on: '2015-07-27', until: '2015-08-06' },
        },
      ]),
    );
    expect(following(begun, 'on-site-ends', '2015-07-31')).toContainEqual({
      title: 'Report published',
      from: day('2015-09-15'),
      to: day('2015-09-16'),
    });
  });

  it('is nothing for a day that cannot be, and for what nothing is counted from', () => {
    expect(following(begun, 'on-site-ends', '2015-07-01')).toEqual([]);
    expect(following(begun, 'on-site-ends', '2015-07-40')).toEqual([]);
    expect(following(begun, 'audits', '2015-07-14')).toEqual([]);
    expect(daysLeft(begun, 'audits', '2015-07-14', 'stay')).toBeNull();
    expect(daysLeft(begun, 'on-site-ends', '2015-07-01', 'stay')).toBeNull();
  });

  it('comes true', () => {
    for (const [key, to] of [
      ['notification', '2015-07-13'],
      ['rest-arrives', '2015-07-23'],
      ['on-site-ends', '2015-08-05'],
    ] as const) {
      const told = following(begun, key, to).filter(({ title }) => title !== 'Reference date of the lists');
      const then = moved(begun, key, to);
      for (const each of told) {
        expect(then.entries.map(({ title, on, until }) => ({ title, on, until }))).toContainEqual({
          title: each.title,
          ...each.to,
        });
      }
    }
  });
});

describe('dates, whichever moves', () => {
  const step = fc.record({
    key: fc.constantFrom('notification', 'arrival', 'rest-arrives', 'on-site-ends'),
    days: fc.integer({ min: -21, max: 28 }),
    followers: fc.constantFrom('follow' as const, 'stay' as const),
  });

  it('are such as the opening of an inspection takes, and the timetable has them as the inspection does', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        let kept = begun;
        for (const { key, days, followers } of steps) {
          const before = datesOf(kept.inspection, kept.entries);
          const to = Temporal.PlainDate.from(entryOf(kept, key).on).add({ days }).toString();
          const decided = moving(kept, key, to, { followers });
          if (isRefusal(decided) || before === null) continue;
          const usual = before.onSiteEnds === usualEndOf('authority', before);
          kept = changedBy(kept, decided);
          const after = datesOf(kept.inspection, kept.entries);
          if (after === null) throw new Error('The dates are gone.');
          expect(datesFaults(after, 'authority', after.arrivals)).toEqual([]);
          expect(entryOf(kept, 'notification').on).toBe(after.notifiedOn);
          expect(entryOf(kept, 'on-site-ends').on).toBe(after.onSiteEnds);
          expect(entryOf(kept, 'rest-arrives').on).toBe(after.arrivals['rest-arrives']);
          expect(entryOf(kept, 'arrival').on).toBe(after.arrivals.arrival);
          if (usual && followers === 'follow' && key !== 'on-site-ends') {
            expect(workingDaysOnSite('authority', after)).toBe(9);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
