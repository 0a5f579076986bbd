import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { cancelEntry } from './cancel-entry.ts';
import { addEntry } from './keep-entries.ts';
import { around, begun, changedBy, entryOf, type Kept, moved, moving, planned } from './kept-inspection.test-data.ts';
import { recordReceipt } from './record-receipt.ts';

describe('moving a date', () => {
  it('keeps the old one and why, and says what the rule had', () => {
    const kept = moved(begun, 'audits', '2015-07-14');
    expect(entryOf(kept, 'audits')).toMatchObject({
      on: '2015-07-14',
      until: '2015-07-17',
      held: true,
      note: 'By its rule it would be Monday 13 July 2015.',
    });
    expect(kept.moves).toEqual([
      {
        entry: entryOf(begun, 'audits').id,
        from: { on: '2015-07-13', until: '2015-07-17', time: null, cancelled: false },
        to: { on: '2015-07-14', until: '2015-07-17', time: null, cancelled: false },
        reason: 'Agreed with the authority.',
      },
    ]);
  });

  it('back to where its rule has it lets it follow again', () => {
    const there = moved(begun, 'audits', '2015-07-14');
    const back = moved(there, 'audits', '2015-07-13');
    expect(entryOf(back, 'audits')).toMatchObject({ on: '2015-07-13', held: false, note: null });
    expect(back.moves).toHaveLength(2);
  });

  it('to where it is, is nothing', () => {
    expect(moving(begun, 'audits', '2015-07-13')).toEqual([]);
  });

  it('changes the hour alone, which stays when its day moves with what it is counted from', () => {
    const kept = moved(begun, 'feedback', '2015-07-30', { time: '14:30' });
    expect(entryOf(kept, 'feedback')).toMatchObject({ time: '14:30', on: '2015-07-30', held: false, timeHeld: true });
    expect(kept.moves).toMatchObject([{ from: { time: null }, to: { time: '14:30' } }]);
    for (const followers of ['follow', 'stay'] as const) {
      const later = moved(kept, 'on-site-ends', '2015-07-31', { followers });
      const on = followers === 'follow' ? '2015-07-31' : '2015-07-30';
      expect(entryOf(later, 'feedback')).toMatchObject({ time: '14:30', on });
    }
    const back = moved(kept, 'feedback', '2015-07-30', { time: '' });
    expect(entryOf(back, 'feedback')).toMatchObject({ time: null, timeHeld: false });
  });

  it('changes the last day alone, which stays with the first when the timetable is made anew', () => {
    const kept = moved(begun, 'audits', '2015-07-13', { until: '2015-07-16' });
    expect(entryOf(kept, 'audits')).toMatchObject({
      held: true,
      note: 'By its rule it would last until Friday 17 July 2015.',
    });
    expect(entryOf(moved(kept, 'notification', '2015-07-13'), 'audits')).toMatchObject({
      on: '2015-07-13',
      until: '2015-07-16',
      note: 'By its rule it would be Monday 20 July 2015 to Friday 24 July 2015.',
    });
  });

  it('says the hour that the rule has, where another is set', () => {
    const kept = moved(begun, 'rest-arrives', '2015-07-20', { time: '11:00' });
    expect(entryOf(kept, 'rest-arrives').note).toBe('By its rule it would be in the morning.');
    const ends = moved(begun, 'on-site-ends', '2015-07-30', { time: '15:00' });
    expect(entryOf(moved(ends, 'notification', '2015-07-13'), 'on-site-ends')).toMatchObject({
      on: '2015-08-06',
      time: '15:00',
      held: false,
      note: 'By its rule it would be by the end of the day.',
    });
  });

  it('later than the rule allows is asked back, and done when it is meant', () => {
    const refusal = moving(begun, 'annex-a/list-1/stage-1', '2015-07-08');
    expect(refusal).toMatchObject({ code: 'later-than-the-rule', place: 'lateMeant' });
    expect(isRefusal(refusal) && refusal.words).toMatch(
      /^By its rule it is due on Tuesday 7 July 2015, and this is later\. The rule is: Tuesday of week 1.* Choose an earlier day/,
    );
    const kept = moved(begun, 'annex-a/list-1/stage-1', '2015-07-08', { lateMeant: true });
    expect(entryOf(kept, 'annex-a/list-1/stage-1').on).toBe('2015-07-08');
    expect(isRefusal(moving(begun, 'report-publication', '2015-09-14'))).toBe(false);
  });

  it.each([
    [
      'annex-a/list-1/stage-1',
      '2015-07-07',
      'end',
      'By its rule it is due on Tuesday 7 July 2015, in the morning, and this is later.',
    ],
    ['annex-a/list-1/stage-1', '2015-07-07', '', 'Choose an earlier hour'],
    ['annex-a/list-1/stage-1', '2015-07-07', '14:00', 'in the morning'],
    ['annex-a/list-1/stage-1', '2015-07-07', '11:30', null],
    ['documents', '2015-07-10', '', null],
    ['report-publication', '2015-09-15', '23:00', null],
  ])('on its day the hour counts: %s on %s at “%s”', (key, on, time, words) => {
    const decided = moving(begun, key, on, { time });
    if (words === null) expect(isRefusal(decided)).toBe(false);
    else expect(decided).toMatchObject({ code: 'later-than-the-rule', words: expect.stringContaining(words) });
  });

  it.each([
    [{ to: '' }, 'on', 'Enter the day.'],
    [{ to: '2015-07-40' }, 'on', 'must be a real date'],
    [{ to: '2099-07-14' }, 'on', 'Bank holidays are known'],
    [{ to: '2015-07-20' }, 'until', 'must not be before the first'],
    [{ time: '25:00' }, 'time', '24-hour time'],
    [{ reason: '' }, 'reason', 'Say why it moves'],
  ])('refuses %j', (fields, place, words) => {
    const refusal = moving(begun, 'audits', '2015-07-14', fields);
    expect(refusal).toMatchObject({ place, words: expect.stringContaining(words) });
  });

  it('that is cancelled is refused', () => {
    const entry = entryOf(begun, 'audits');
    const gone = changedBy(
      begun,
      cancelEntry(begun.inspection, entry, { cancelled: true, seen: 1, reason: 'No.' }, around(begun)),
    );
    expect(moving(gone, 'audits', '2015-07-14')).toMatchObject({ code: 'cancelled' });
  });
});

describe('moving a date that others are counted from', () => {
  it('moves them too: the last day on site takes the report with it', () => {
    const kept = moved(begun, 'on-site-ends', '2015-07-31');
    expect(kept.inspection.onSiteEnds).toBe('2015-07-31');
    expect(entryOf(kept, 'report-publication').on).toBe('2015-09-16');
    expect(entryOf(kept, 'annex-a/list-1/stage-1').on).toBe('2015-07-07');
    expect(entryOf(kept, 'on-site-ends')).toMatchObject({ on: '2015-07-31', held: false });
  });

  it('leaves them where they are when they are to stay, now and later', () => {
    const kept = moved(begun, 'on-site-ends', '2015-07-31', { followers: 'stay' });
    expect(entryOf(kept, 'report-publication')).toMatchObject({
      on: '2015-09-15',
      held: true,
      note: 'By its rule it would be Wednesday 16 September 2015.',
    });
    expect(entryOf(moved(kept, 'on-site-ends', '2015-07-30'), 'report-publication').on).toBe('2015-09-15');
  });

  it('leaves alone what was moved by hand, and says so', () => {
    const byHand = moved(begun, 'report-publication', '2015-09-10');
    const kept = moved(byHand, 'on-site-ends', '2015-07-31');
    expect(entryOf(kept, 'report-publication')).toMatchObject({
      on: '2015-09-10',
      note: 'By its rule it would be Wednesday 16 September 2015.',
    });
    expect(entryOf(kept, 'moderation').on).toBe('2015-08-14');
  });

  it('moves the lists with the notification, and week 1 with both', () => {
    const kept = moved(begun, 'notification', '2015-07-13');
    expect(kept.inspection).toMatchObject({ notifiedOn: '2015-07-13', weekOne: '2015-07-13' });
    expect(entryOf(kept, 'annex-a/list-8/stage-2').on).toBe('2015-07-21');
    expect(entryOf(kept, 'request').on).toBe('2015-07-13');
  });

  it('is refused for a day that it cannot be', () => {
    expect(moving(begun, 'on-site-ends', '2015-07-18')).toMatchObject({ place: 'on' });
    expect(moving(begun, 'notification', '2015-07-12')).toMatchObject({ place: 'on' });
  });
});

describe('the receipt of the report', () => {
  const received = (kept: Kept, on: string) =>
    recordReceipt(kept.inspection, { on, today: '2015-12-01' }, around(kept));

  it('dates the statement of action and the board’s publication', () => {
    const kept = changedBy(begun, received(begun, '2015-09-15'));
    expect(entryOf(kept, 'action-statement').on).toBe('2015-12-22');
    expect(entryOf(kept, 'lscb-publication').on).toBe('2015-10-27');
    expect(received(kept, '2015-09-16')).toMatchObject({ code: 'recorded-already' });
  });

  it('is not moved into the future', () => {
    const kept = changedBy(begun, received(begun, '2015-09-15'));
    const words = 'The day must not be in the future: record it once the report is received.';
    expect(moving(kept, 'report-received', '2015-12-02')).toMatchObject({ place: 'on', words });
  });

  it('moves them with it, and cancelled takes them away until it is recorded again', () => {
    const kept = changedBy(begun, received(begun, '2015-09-15'));
    const later = moved(kept, 'report-received', '2015-09-16');
    expect(entryOf(later, 'action-statement').on).toBe('2015-12-23');
    const entry = entryOf(later, 'report-received');
    const gone = changedBy(
      later,
      cancelEntry(
        later.inspection,
        entry,
        { cancelled: true, seen: entry.version, reason: 'Mistaken.' },
        around(later),
      ),
    );
    expect(entryOf(gone, 'action-statement').cancelled).toBe(true);
    const again = changedBy(gone, received(gone, '2015-09-17'));
    expect(entryOf(again, 'report-received')).toMatchObject({ on: '2015-09-17', cancelled: false });
    expect(entryOf(again, 'action-statement')).toMatchObject({ on: '2015-12-24', cancelled: false });
  });

  it.each([
    ['2015-07-29', 'before the last day on site'],
    ['2015-12-02', 'must not be in the future'],
    ['', 'Enter the day'],
  ])('is refused on %j', (on, words) => {
    expect(received(begun, on)).toMatchObject({ place: 'on', words: expect.stringContaining(words) });
  });

  it('needs an inspection with dates', () => {
    expect(received(planned(), '2015-09-15')).toMatchObject({ code: 'no-dates' });
  });
});

describe('an entry of one’s own', () => {
  const wanted = {
    kind: 'meeting',
    title: 'Young people’s council',
    who: 'inspectors',
    on: '2015-07-23',
    until: '',
    time: '17:00',
    internal: false,
  };
  const add = (fields: Partial<typeof wanted> = {}) => addEntry(begun.inspection, 'own', { ...wanted, ...fields });

  it('is added, and stays when the timetable is made anew', () => {
    const kept = moved(changedBy(begun, add()), 'notification', '2015-07-08');
    expect(kept.entries.find(({ id }) => id === 'own')).toMatchObject({ on: '2015-07-23', source: 'Added by hand' });
  });

  it.each([
    [{ kind: 'deadline' }, 'kind'],
    [{ title: '' }, 'title'],
    [{ title: 'x'.repeat(201) }, 'title'],
    [{ who: '' }, 'who'],
    [{ who: 'x'.repeat(101) }, 'who'],
    [{ on: '' }, 'on'],
    [{ kind: 'period' }, 'until'],
    [{ time: 'noon' }, 'time'],
  ])('is refused with %j', (fields, place) => {
    expect(add(fields)).toMatchObject({ place });
  });
});

it('nothing of a timetable changes once the inspection is closed', () => {
  const { inspection } = begun;
  const closed = { ...begun, inspection: { ...inspection, stage: 'closed' as const } };
  const audits = entryOf(closed, 'audits');
  const own = {
    kind: 'step',
    title: 'A day',
    who: 'inspectors',
    on: '2015-07-23',
    until: '',
    time: '',
    internal: false,
  };
  for (const decided of [
    moving(closed, 'audits', '2015-07-14'),
    addEntry(closed.inspection, 'own', own),
    cancelEntry(closed.inspection, audits, { cancelled: true, seen: 1, reason: 'No.' }, around(closed)),
    recordReceipt(closed.inspection, { on: '2015-09-15', today: '2015-12-01' }, around(closed)),
  ]) {
    expect(decided).toMatchObject({ code: 'closed' });
  }
});

describe('a timetable, however it is moved', () => {
  const step = fc.record({
    entry: fc.nat(),
    days: fc.integer({ min: -10, max: 20 }),
    followers: fc.constantFrom('follow' as const, 'stay' as const),
    time: fc.constantFrom('', 'am', 'end', '09:30'),
  });

  it('loses no date that an entry had: its moves lead from the first to the last', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let kept = begun;
        for (const { entry, days, followers, time } of steps) {
          const chosen = kept.entries[entry % kept.entries.length];
          if (chosen === undefined || chosen.key === null) continue;
          const to = Temporal.PlainDate.from(chosen.on).add({ days }).toString();
          const until = chosen.until === null ? '' : Temporal.PlainDate.from(to).add({ days: 3 }).toString();
          const decided = moving(kept, chosen.key, to, { followers, lateMeant: true, until, time });
          if (!isRefusal(decided)) kept = changedBy(kept, decided);
        }
        for (const first of begun.entries) {
          const moves = kept.moves.filter(({ entry }) => entry === first.id);
          const { on, until, time, cancelled } = first;
          const path = [{ on, until, time, cancelled }, ...moves.map(({ to }) => to)];
          expect(moves.map(({ from }) => from)).toEqual(path.slice(0, -1));
          expect(kept.entries.find(({ id }) => id === first.id)).toMatchObject(path.at(-1) ?? {});
          expect(moves.every(({ reason }) => reason !== '')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the hour that was set by hand, and the days that were', () => {
    const held = moved(moved(begun, 'feedback', '2015-07-30', { time: '14:30' }), 'audits', '2015-07-14');
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        let kept = held;
        for (const { days, followers, entry } of steps) {
          const key = ['notification', 'rest-arrives', 'on-site-ends'][entry % 3] ?? '';
          const to = Temporal.PlainDate.from(entryOf(kept, key).on).add({ days }).toString();
          const decided = moving(kept, key, to, { followers });
          if (!isRefusal(decided)) kept = changedBy(kept, decided);
        }
        expect(entryOf(kept, 'feedback').time).toBe('14:30');
        expect(entryOf(kept, 'audits')).toMatchObject({ on: '2015-07-14', until: '2015-07-17' });
      }),
      { numRuns: 60 },
    );
  });
});
