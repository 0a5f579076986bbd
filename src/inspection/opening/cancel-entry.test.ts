import { describe, expect, it } from 'vitest';
import { asPutBack, cancelEntry, mayBePutBack } from './cancel-entry.ts';
import { around, begun, changedBy, command, entryOf, type Kept, moved } from './kept-inspection.test-data.ts';
import { settleInspection } from './settle-inspection.ts';

const meeting = 'missing-children-week-3';
const cancel = (kept: Kept, key: string, cancelled: boolean, reason = 'No meeting is needed.') => {
  const entry = entryOf(kept, key);
  return cancelEntry(kept.inspection, entry, { cancelled, seen: entry.version, reason }, around(kept));
};
const cancelled = (kept: Kept, key: string) => changedBy(kept, cancel(kept, key, true));
const putBack = (kept: Kept, key: string) => changedBy(kept, cancel(kept, key, false, 'It is needed after all.'));

describe('cancelling an entry', () => {
  it('needs a reason, lasts when the timetable is made anew, and can be undone', () => {
    expect(cancel(begun, meeting, true, '')).toMatchObject({ place: 'reason' });
    const gone = moved(cancelled(begun, meeting), 'notification', '2015-07-08');
    expect(entryOf(gone, meeting)).toMatchObject({ cancelled: true, cancelledByHand: true });
    const back = putBack(gone, meeting);
    expect(entryOf(back, meeting)).toMatchObject({ cancelled: false, cancelledByHand: false, held: false });
    expect(cancel(back, meeting, false)).toEqual([]);
  });

  it('is on record with why, and so is putting it back', () => {
    const { moves } = putBack(cancelled(begun, meeting), meeting);
    expect(moves).toMatchObject([
      { from: { cancelled: false }, to: { cancelled: true }, reason: 'No meeting is needed.' },
      { from: { cancelled: true }, to: { cancelled: false }, reason: 'It is needed after all.' },
    ]);
  });

  it.each(['notification', 'on-site-ends', 'arrival', 'rest-arrives'])(
    'is refused for a day on which the inspection hangs: %s',
    (key) => {
      expect(cancel(begun, key, true)).toMatchObject({ code: 'needed' });
    },
  );
});

describe('putting an entry back', () => {
  it('leaves it where somebody had set it, and it stays there later', () => {
    const byHand = moved(begun, meeting, '2015-07-24', { time: '10:00' });
    const back = putBack(cancelled(byHand, meeting), meeting);
    expect(entryOf(back, meeting)).toMatchObject({ on: '2015-07-24', time: '10:00', held: true, timeHeld: true });
    const later = moved(back, 'notification', '2015-07-13');
    expect(entryOf(later, meeting)).toMatchObject({
      on: '2015-07-24',
      time: '10:00',
      note: 'By its rule it would be Wednesday 29 July 2015.',
    });
  });

  it('counts it anew where nobody had set it, if what it is counted from has moved meanwhile', () => {
    const gone = moved(cancelled(begun, meeting), 'notification', '2015-07-13');
    expect(entryOf(gone, meeting).on).toBe('2015-07-22');
    expect(asPutBack(gone.inspection, entryOf(gone, meeting), around(gone))?.on).toBe('2015-07-29');
    const back = putBack(gone, meeting);
    expect(entryOf(back, meeting)).toMatchObject({ on: '2015-07-29', cancelled: false, held: false });
    expect(back.moves.at(-1)).toMatchObject({ from: { on: '2015-07-22' }, to: { on: '2015-07-29' } });
  });

  it('is not for what the rules no longer give: that comes back with its rule, where somebody had set it', () => {
    const settled = (kept: Kept, lscbReview: boolean) =>
      changedBy(
        kept,
        settleInspection(kept.inspection, command({ seen: kept.inspection.version, lscbReview }), around(kept)),
      );
    const apart = settled(moved(begun, 'documents-board', '2015-07-09'), false);
    expect(entryOf(apart, 'documents-board')).toMatchObject({ cancelled: true, cancelledByHand: false });
    expect(mayBePutBack(entryOf(apart, 'documents-board'))).toBe(false);
    expect(cancel(apart, 'documents-board', false)).toMatchObject({ code: 'not-given' });
    expect(entryOf(settled(apart, true), 'documents-board')).toMatchObject({
      cancelled: false,
      on: '2015-07-09',
      held: true,
    });
  });

  it('is not for what was cancelled by hand and is no longer given since', () => {
    const { inspection } = begun;
    const gone = cancelled(begun, 'documents-board');
    const apart = changedBy(
      gone,
      settleInspection(inspection, command({ seen: inspection.version, lscbReview: false }), around(gone)),
    );
    expect(cancel(apart, 'documents-board', false)).toMatchObject({ code: 'not-given' });
  });
});
