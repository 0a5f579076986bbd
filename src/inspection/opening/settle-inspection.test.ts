import { describe, expect, it } from 'vitest';
import { around, changedBy, command, entryOf, pinned, planned } from './kept-inspection.test-data.ts';
import { settleInspection } from './settle-inspection.ts';

const settled = (fields: Parameters<typeof command>[0] = {}, kept = planned()) =>
  settleInspection(kept.inspection, command({ seen: kept.inspection.version, ...fields }), around(kept));
const notified = () => {
  const kept = changedBy(planned(), settled());
  return { ...kept, inspection: { ...kept.inspection, stage: 'notified' as const } };
};

describe('settling a planned inspection', () => {
  it('takes what is usual where nothing was entered: nine working days of the whole team, and lists as at the notification', () => {
    const { inspection, entries } = changedBy(planned(), settled());
    expect(inspection).toMatchObject({
      weekOne: '2015-07-06',
      notifiedOn: '2015-07-06',
      onSiteEnds: '2015-07-30',
      asAt: '2015-07-06',
      lscbReview: true,
      version: 2,
    });
    expect(entries).toHaveLength(38);
  });

  it('counts the usual end over a bank holiday', () => {
    // Good Friday, 25 March 2016, and Easter Monday fall into the nine days.
    expect(changedBy(planned(), settled({ notifiedOn: '2016-02-29' })).inspection.onSiteEnds).toBe('2016-03-24');
    expect(changedBy(planned(), settled({ notifiedOn: '2016-03-07' })).inspection.onSiteEnds).toBe('2016-04-04');
  });

  it('has week 1 where the inspectors arrive, not where the authority was told', () => {
    expect(changedBy(planned(), settled({ notifiedOn: '2015-07-03' })).inspection.weekOne).toBe('2015-07-06');
  });

  it('of a board alone needs no lists, reviews the board, and ends on the Thursday of week 2', () => {
    const { inspection } = changedBy(planned(), settled({ lscbReview: null }, planned({ subject: 'lscb' })));
    expect(inspection).toMatchObject({ lscbReview: true, asAt: null, onSiteEnds: '2015-07-16' });
  });

  it('may be done again as often as one likes, and keeps the dates there were', () => {
    const once = changedBy(planned(), settled());
    const again = changedBy(once, settled({ notifiedOn: '2015-07-13' }, once));
    expect(entryOf(again, 'annex-a/list-1/stage-1').on).toBe('2015-07-14');
    expect(again.moves).toContainEqual({
      entry: entryOf(once, 'annex-a/list-1/stage-1').id,
      from: expect.objectContaining({ on: '2015-07-07' }),
      to: expect.objectContaining({ on: '2015-07-14' }),
      reason: '',
    });
    expect(settled({ notifiedOn: '2015-07-13' }, again)).toEqual([]);
  });

  it('without the board cancels what the board had to do, and with it puts that back', () => {
    const once = changedBy(planned(), settled());
    const apart = changedBy(once, settled({ lscbReview: false }, once));
    expect(entryOf(apart, 'documents-board').cancelled).toBe(true);
    const together = changedBy(apart, settled({}, apart));
    expect(entryOf(together, 'documents-board').cancelled).toBe(false);
  });

  it.each([
    [{ notifiedOn: '' }, 'notifiedOn', 'Enter the day of notification.'],
    [{ notifiedOn: '2015-07-04' }, 'notifiedOn', 'must be a working day; Saturday 4 July 2015 is none'],
    [{ notifiedOn: '2015-13-04' }, 'notifiedOn', 'must be a real date'],
    [{ notifiedOn: '2036-01-07' }, 'notifiedOn', 'Bank holidays are known from 2005'],
    [{ onSiteEnds: '2015-07-17' }, 'onSiteEnds', 'before the rest of the team arrives, Monday 20 July 2015'],
    [{ onSiteEnds: '2015-07-25' }, 'onSiteEnds', 'must be a working day'],
    [{ onSiteEnds: '2016-07-29' }, 'onSiteEnds', 'more than 6 months after'],
    [{ asAt: '2015-07-31' }, 'asAt', 'must not be after the last day on site'],
    [{ asAt: '2014-07-06' }, 'asAt', 'more than 6 months before'],
    [{ lscbReview: null }, 'lscbReview', 'Say whether the safeguarding board is reviewed too.'],
  ])('refuses %j', (fields, place, words) => {
    const refusal = settled(fields);
    expect(refusal).toMatchObject({ place, words: expect.stringContaining(words) });
  });

  it('refuses a framework that is not in force on the day of notification, unless it is meant', () => {
    expect(settled({ notifiedOn: '2018-07-02' })).toMatchObject({ code: 'not-in-force', place: 'notInForceMeant' });
    expect(changedBy(planned(), settled({ notifiedOn: '2018-07-02', notInForceMeant: true })).inspection.weekOne).toBe(
      '2018-07-02',
    );
  });

  it('refuses a framework that is not there, or is withdrawn', () => {
    const { inspection } = planned();
    const with_ = (framework: Parameters<typeof settleInspection>[2]['framework']) =>
      settleInspection(inspection, command(), { ...around(planned()), framework });
    expect(with_(null)).toMatchObject({ code: 'no-framework', place: 'framework' });
    expect(with_({ ...pinned, status: 'withdrawn' })).toMatchObject({ code: 'no-framework' });
    expect(with_({ ...pinned, status: 'draft' })).toMatchObject({ code: 'no-framework' });
  });

  it('pins another framework by id, version and hash', () => {
    const { inspection } = planned();
    const framework = { ...pinned, framework: { ...pinned.framework, version: '2' }, hash: 'a'.repeat(64) };
    const settledUnder = settleInspection(inspection, command(), { ...around(planned()), framework });
    expect(changedBy(planned(), settledUnder).inspection).toMatchObject({
      frameworkVersion: '2',
      frameworkHash: 'a'.repeat(64),
    });
  });
});

describe('settling an inspection that was notified', () => {
  it('needs a reason, which stands with every date that moves', () => {
    const kept = notified();
    expect(settled({ onSiteEnds: '2015-07-31' }, kept)).toMatchObject({ place: 'reason' });
    const moved = changedBy(kept, settled({ onSiteEnds: '2015-07-31', reason: 'A day more for care leavers.' }, kept));
    expect(entryOf(moved, 'report-publication').on).toBe('2015-09-16');
    expect(moved.moves.map(({ reason }) => reason)).toEqual(moved.moves.map(() => 'A day more for care leavers.'));
    expect(moved.moves.length).toBeGreaterThan(3);
  });

  it('never changes the framework', () => {
    const { inspection, ...kept } = notified();
    const framework = { ...pinned, hash: 'a'.repeat(64) };
    const refusal = settleInspection(inspection, command({ seen: 2, reason: 'Newer.' }), {
      ...around({ ...kept, inspection }),
      framework,
    });
    expect(refusal).toMatchObject({ code: 'framework-fixed', place: 'framework' });
  });

  it('asks no more whether the framework is in force, nor whether it was withdrawn since', () => {
    const { inspection, ...kept } = notified();
    const around_ = {
      ...around({ ...kept, inspection }),
      framework: { ...pinned, status: 'withdrawn' as const, until: '2015-06-30' },
    };
    const decided = settleInspection(
      inspection,
      command({ seen: 2, reason: 'Longer.', onSiteEnds: '2015-07-31' }),
      around_,
    );
    expect(decided).not.toHaveProperty('refused');
  });

  it('is over when it is closed', () => {
    const { inspection } = notified();
    const closed = { ...planned(), inspection: { ...inspection, stage: 'closed' as const } };
    expect(settled({ reason: 'Why not.' }, closed)).toMatchObject({ code: 'closed' });
  });
});
