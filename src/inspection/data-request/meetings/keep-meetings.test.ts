import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../refusal.ts';
import { askForMeetings } from './ask-for-meetings.ts';
import { cancelMeeting, changeMeeting, planMeeting, watchMeeting } from './keep-meetings.ts';
import { inspection, meeting, wanted } from './made-up-meetings.test-data.ts';
import type { Meeting, MeetingWanted } from './meeting.ts';
import { hourOf } from './meeting-faults.ts';
import { meetingKinds } from './meeting-kinds.ts';
import { apartAtLeast, clashesOf, observersIn, observersText } from './observers.ts';

const plan = (differs: Partial<MeetingWanted> = {}) =>
  planMeeting(inspection, { id: 'new', wanted: { ...wanted, ...differs } });
const placesAtFault = (decided: ReturnType<typeof plan>) =>
  isRefusal(decided) ? [decided.place, ...(decided.also ?? []).map(({ place }) => place)] : [];

describe('a planned meeting', () => {
  it('is told with its kind, day, time, place, area and agencies', () => {
    expect(plan()).toMatchObject([
      {
        kind: 'meeting-planned',
        authorityId: 'westmarch',
        inspectionId: 'inspection',
        after: { on: '2026-12-02', time: '09:30', area: 'North', cancelled: false, observe: 'undecided' },
      },
    ]);
    expect(plan({ time: '', area: '' })).toMatchObject([{ after: { time: null, area: null } }]);
  });

  it('says at each field what is missing', () => {
    const empty = { kind: '', on: '', time: 'soon', place: '', area: 'x'.repeat(101), agencies: '' };
    expect(placesAtFault(plan(empty))).toEqual(['kind', 'on', 'time', 'place', 'area', 'agencies']);
  });

  it.each([
    ['2026-11-20', 'before'],
    ['2026-12-18', 'after'],
    ['2026-11-28', 'not a working day'],
  ])('on %s is asked about, and taken once it is confirmed', (on, words) => {
    const asked = plan({ on });
    expect(asked).toMatchObject({ place: 'confirmed', words: expect.stringContaining(words) });
    expect(isRefusal(plan({ on, confirmed: true }))).toBe(false);
  });

  it('on any working day is taken where no week 1 is planned yet', () => {
    const unplanned = { ...inspection, weekOne: null, onSiteEnds: null };
    const on = (day: string) => planMeeting(unplanned, { id: 'new', wanted: { ...wanted, on: day } });
    expect(isRefusal(on('2027-03-02'))).toBe(false);
    expect(on('2026-12-25')).toMatchObject({ place: 'confirmed' });
  });

  it.each([
    ['place', 'Home of the child born 3/5/2009'],
    ['place', 'Room 4, case 4012345'],
    ['agencies', 'School of WM01234, police'],
    ['agencies', 'Police, DOB 3 May'],
    ['area', 'N 123-45-678'],
    ['place', 'Review of 12 May 2011'],
  ] as const)('names no child in %s: “%s”', (field, text) => {
    const refused = plan({ [field]: text });
    expect(refused).toMatchObject({ place: field, words: expect.stringContaining('No child is named') });
    expect(JSON.stringify(refused)).not.toContain(text);
  });

  it.each(['Room B12, 14 High Street, WM1 2AB', 'Civic Centre, floor 3', 'Hub 2, rooms 101 and 102'])(
    'may be held at “%s”',
    (place) => {
      expect(isRefusal(plan({ place }))).toBe(false);
    },
  );

  it('changes with a reason, from the version that was seen, and stays watched', () => {
    const watched: Meeting = { ...meeting, observe: 'yes', observers: 'Ada Quill' };
    const change = (differs: Partial<MeetingWanted>, reason = 'The room is taken.') =>
      changeMeeting(inspection, watched, { wanted: { ...wanted, ...differs }, seen: 3, reason });
    expect(change({})).toEqual([]);
    expect(change({ place: 'Town hall' }, '')).toMatchObject({ place: 'reason' });
    expect(change({ place: 'Town hall' }, 'Child 4012345 moved')).toMatchObject({ place: 'reason' });
    expect(change({ place: 'Town hall' })).toMatchObject([
      { kind: 'meeting-changed', expects: 3, before: { place: meeting.place }, after: { place: 'Town hall' } },
    ]);
  });

  it('keeps a day that was confirmed when it was planned', () => {
    const early = { ...meeting, on: '2026-11-20' };
    const changed = changeMeeting(inspection, early, {
      wanted: { ...wanted, on: '2026-11-20', place: 'Town hall' },
      seen: 3,
      reason: 'Moved.',
    });
    expect(isRefusal(changed)).toBe(false);
  });

  it('is cancelled once, with a reason, and then neither changed nor watched', () => {
    const cancel = (of: Meeting, reason: string) => cancelMeeting(inspection, of, { seen: 3, reason });
    expect(cancel(meeting, '')).toMatchObject({ place: 'reason' });
    expect(cancel(meeting, 'The plan ended.')).toMatchObject([
      { after: { cancelled: true, cancelReason: 'The plan ended.' }, reason: 'The plan ended.' },
    ]);
    const off = { ...meeting, cancelled: true };
    expect(cancel(off, 'Again')).toMatchObject({ code: 'cancelled' });
    expect(changeMeeting(inspection, off, { wanted, seen: 3, reason: 'x' })).toMatchObject({ code: 'cancelled' });
    const watch = { observe: 'yes', observers: ['Ada Quill'], team: ['Ada Quill'], seen: 3 };
    expect(watchMeeting(inspection, off, watch)).toMatchObject({ code: 'cancelled' });
  });
});

describe('watching a meeting', () => {
  const team = ['Ada Quill', 'Tomas Reyes'];
  const watch = (observe: string, observers: readonly string[], of = meeting) =>
    watchMeeting(inspection, of, { observe, observers, team, seen: 3 });

  it('says who of the team', () => {
    expect(watch('yes', ['Tomas Reyes', 'Ada Quill', 'Ada Quill'])).toMatchObject([
      { expects: 3, after: { observe: 'yes', observers: 'Tomas Reyes; Ada Quill' } },
    ]);
    expect(watch('yes', [])).toMatchObject({ place: 'observers' });
    expect(watch('yes', ['Somebody Else'])).toMatchObject({ place: 'observers' });
    expect(watch('perhaps', [])).toMatchObject({ place: 'observe' });
  });

  it('ends for all when it is not watched after all', () => {
    const watched: Meeting = { ...meeting, observe: 'yes', observers: 'Ada Quill' };
    expect(watch('no', ['Ada Quill'], watched)).toMatchObject([{ after: { observe: 'no', observers: null } }]);
    expect(watch('yes', ['Ada Quill'], watched)).toEqual([]);
  });

  it('leaves who is of the team no longer, until somebody says otherwise', () => {
    const watched: Meeting = { ...meeting, observe: 'yes', observers: 'Mina Sorensen' };
    expect(isRefusal(watch('yes', ['Mina Sorensen', 'Ada Quill'], watched))).toBe(false);
  });

  it('clashes where one person is at two meetings that begin less than two hours apart', () => {
    const at = (id: string, on: string, time: string | null, observers: string, cancelled = false): Meeting => ({
      ...meeting,
      id,
      on,
      time,
      observers,
      observe: 'yes',
      cancelled,
    });
    const meetings = [
      at('c', '2026-12-02', '11:00', 'Ada Quill; Tomas Reyes'),
      at('a', '2026-12-02', '09:30', 'Ada Quill'),
      at('b', '2026-12-02', '11:30', 'Ada Quill'),
      at('d', '2026-12-03', '09:30', 'Ada Quill'),
      at('e', '2026-12-02', null, 'Ada Quill'),
      at('f', '2026-12-02', '09:30', 'Ada Quill', true),
    ];
    const told = clashesOf(meetings).map(({ who, first, second }) => [who, first.id, second.id]);
    expect(told).toEqual([
      ['Ada Quill', 'a', 'c'],
      ['Ada Quill', 'c', 'b'],
    ]);
  });

  it('clashes exactly where begin times say so, whatever the order', () => {
    const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${h}:${String(m).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(time, { maxLength: 8 }), (times) => {
        const held = times.map((each, id): Meeting => {
          return { ...meeting, id: String(id), time: hourOf(each), observe: 'yes', observers: 'Ada Quill' };
        });
        const begins = times.map((each) => each.split(':').map(Number)).map(([h = 0, m = 0]) => h * 60 + m);
        const pairs = begins.flatMap((a, at) =>
          begins.slice(at + 1).filter((b) => Math.abs(a - b) < apartAtLeast),
        ).length;
        expect(clashesOf(held).length).toBe(pairs);
        expect(clashesOf(held.toReversed()).length).toBe(pairs);
      }),
    );
  });
});

describe('what the lead asks of the meetings', () => {
  const ask = (areas: string, reviewedOn = '', was: Parameters<typeof askForMeetings>[1] = null) =>
    askForMeetings(inspection, was, { id: 'new', areas, reviewedOn, seen: 2, today: '2026-12-01' });

  it('is the areas to be covered, and when the list was gone through', () => {
    expect(ask('North and Harbour', '2026-11-30')).toMatchObject([
      { kind: 'meeting-request-begun', after: { areas: 'North and Harbour', reviewedOn: '2026-11-30' } },
    ]);
    const was = { id: 'request', areas: 'North', reviewedOn: null, version: 2 };
    expect(ask('', '', was)).toMatchObject([{ kind: 'meeting-request-changed', expects: 2, after: { areas: null } }]);
    expect([ask(''), ask('North', '', was)]).toEqual([[], []]);
  });

  it('has no day in the future, nor one that does not exist', () => {
    expect(ask('', '2026-12-02')).toMatchObject({ place: 'reviewedOn' });
    expect(ask('x'.repeat(1001), '2026-13-')).toMatchObject({ place: 'areas', also: [{ place: 'reviewedOn' }] });
  });
});

describe('whatever is typed', () => {
  it('is planned or refused in words that do not repeat it, and what is planned has its day and no fault', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.oneof(fc.constantFrom(...Object.keys(meetingKinds)), fc.string()),
          on: fc.oneof(fc.constant('2026-12-02'), fc.string()),
          time: fc.oneof(fc.constantFrom('', '9:30', '14', '24:00'), fc.string()),
          place: fc.string({ minLength: 8, maxLength: 40 }),
          area: fc.string({ maxLength: 20 }),
          agencies: fc.string({ minLength: 8, maxLength: 40 }),
          confirmed: fc.boolean(),
        }),
        (given) => {
          const decided = planMeeting(inspection, { id: 'new', wanted: given });
          if (isRefusal(decided)) {
            expect(decided.code).toBe('not-valid');
            return;
          }
          expect(Object.hasOwn(meetingKinds, given.kind)).toBe(true);
          expect(decided).toMatchObject([{ after: { on: '2026-12-02', observe: 'undecided', cancelled: false } }]);
        },
      ),
    );
  });

  it('names of those who watch come back as they were', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => text.replaceAll(';', '').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (names) => {
        expect(observersIn(observersText(names))).toEqual(names);
      }),
    );
  });
});
