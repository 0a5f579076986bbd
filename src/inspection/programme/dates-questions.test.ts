import { describe, expect, it } from 'vitest';
import { around, begun, command, entryOf, planned } from '../opening/kept-inspection.test-data.ts';
import { moveEntry } from '../opening/move-entry.ts';
import { settleInspection } from '../opening/settle-inspection.ts';
import { isRefusal } from '../refusal.ts';
import { askedOfDates, type DatesAgainst, type DatesQuestion } from './dates-questions.ts';

const free: DatesAgainst = {
  window: { kind: 'none', because: 'Nothing is known.' },
  deferredUntil: null,
  together: [],
};
const window = (from: string | null, to: string | null): DatesAgainst['window'] => ({
  kind: 're-inspection',
  from,
  to,
  rule: 'A rule.',
  source: 'Single inspection framework 2015, ¶5',
  paragraph: '¶5',
  assumed: [],
});
/** Planned for the week of Monday 6 July 2015. */
const settle = (
  against: Partial<DatesAgainst>,
  fields: Parameters<typeof command>[0] = {},
  kept: Parameters<typeof planned>[0] = {},
) => settleInspection(planned(kept).inspection, command(fields), around(planned(kept)), { ...free, ...against });

describe('settling the dates of a planned inspection', () => {
  it.each<[DatesQuestion, Partial<DatesAgainst>, string, string]>([
    ['deferral', { deferredUntil: '2015-07-07' }, '2015-07-06', 'is deferred until 7 July 2015. Choose a later day'],
    ['window', { window: window('2015-07-20', null) }, '2015-07-13', 'The window opens on 20 July 2015'],
    ['window', { window: window(null, '2015-07-12') }, '2015-07-13', 'The window ends on 12 July 2015'],
    ['together', { together: ['2015-07-06'] }, '2015-07-13', 'whose week 1 begins on 6 July 2015'],
  ])('asks first about %s: %j on %s', (question, against, notifiedOn, words) => {
    expect(settle(against, { notifiedOn })).toMatchObject({
      code: 'asks',
      place: `confirm-${question}`,
      words: expect.stringContaining(words),
    });
    expect(isRefusal(settle(against, { notifiedOn, confirmed: [question] }))).toBe(false);
    const others = askedOfDates.filter((each) => each !== question);
    expect(isRefusal(settle(against, { notifiedOn, confirmed: others }))).toBe(true);
  });

  it('asks nothing in the week that is planned but about a deferral, nor of a board alone, nor where nothing changes', () => {
    const against = { window: window(null, '2015-01-01'), together: ['2015-09-07'] };
    expect(isRefusal(settle(against))).toBe(false);
    expect(isRefusal(settle({ ...against, deferredUntil: '2015-07-06' }))).toBe(false);
    const board = { ...against, deferredUntil: '2016-01-01' };
    expect(isRefusal(settle(board, { notifiedOn: '2015-07-13' }, { subject: 'lscb' }))).toBe(false);
  });

  it('asks about everything at once', () => {
    const against = { window: window(null, '2015-07-12'), together: ['2015-07-06'], deferredUntil: '2015-08-01' };
    expect(settle(against, { notifiedOn: '2015-07-13' })).toMatchObject({
      place: 'confirm-deferral',
      also: [{ place: 'confirm-window' }, { place: 'confirm-together' }],
    });
  });

  it('asks nothing any more once the authority is notified: the dates are corrected, not planned', () => {
    const notified = { stage: 'notified', notifiedOn: '2015-07-06', onSiteEnds: '2015-07-30' } as const;
    const decided = settle({ deferredUntil: '2016-01-01' }, { notifiedOn: '2015-07-13', reason: 'Late.' }, notified);
    expect(isRefusal(decided)).toBe(false);
  });
});

describe('moving the notification on the timetable', () => {
  const move = (key: string, confirmed: readonly DatesQuestion[], stage: 'planned' | 'notified' = 'planned') => {
    const entry = entryOf(begun, key);
    const against = { ...free, deferredUntil: '2015-08-01' };
    const command = {
      to: key === 'notification' ? '2015-07-08' : '2015-07-31',
      until: '',
      time: '',
      followers: 'follow',
      lateMeant: false,
      confirmed,
      seen: entry.version,
      reason: 'Agreed.',
      today: '2015-06-01',
    } as const;
    return moveEntry({ ...begun.inspection, stage }, entry, command, around(begun), against);
  };

  it('asks the same as settling it does, as long as the inspection is planned', () => {
    expect(move('notification', [])).toMatchObject({ code: 'asks', place: 'confirm-deferral' });
    expect(isRefusal(move('notification', ['deferral']))).toBe(false);
    expect(isRefusal(move('notification', [], 'notified'))).toBe(false);
    expect(isRefusal(move('on-site-ends', []))).toBe(false);
  });
});
