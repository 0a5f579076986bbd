import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualEnd, usualNotification } from '../opening/inspection-dates.ts';
import { allDays, capacityByMonth } from './capacity.ts';
import { inspection, inspector } from './programme.test-data.ts';
import type { Absence } from './programme-records.ts';
import { teamDays } from './usual-team.ts';

const away = (from: string, to: string, more: Partial<Absence> = {}): Absence => ({
  id: `${from} ${to}`,
  version: 1,
  inspector: 'ines',
  from,
  to,
  what: 'leave',
  cancelled: false,
  ...more,
});
const nobody = { inspectors: [], absences: [], inspections: [] };
const monday = fc
  .integer({ min: 0, max: 250 })
  .map((weeks) => Temporal.PlainDate.from('2027-01-04').add({ weeks }).toString());

const unsettled = (more: Partial<Parameters<typeof teamDays>[0]> = {}): Parameters<typeof teamDays>[0] => ({
  subject: 'authority',
  weekOne: '2027-06-07',
  notifiedOn: null,
  onSiteEnds: null,
  teamSize: null,
  ...more,
});

describe('what an inspection needs', () => {
  it('is a small team in week 1, and eight inspectors for nine working days from week 3', () => {
    const days = teamDays(unsettled({ weekOne: '2027-05-10' }));
    expect(days.map(({ day }) => day)).toEqual([
      ...['11', '12', '13', '14', '24', '25', '26', '27', '28'].map((day) => `2027-05-${day}`),
      // The last Monday of May is a bank holiday, so the ninth day is the Friday.
      ...['01', '02', '03', '04'].map((day) => `2027-06-${day}`),
    ]);
    expect(days[0]).toMatchObject({ 'social-care': 3, education: 0 });
    expect(days.at(-1)).toMatchObject({ 'social-care': 7, education: 1 });
  });

  it('is the size set for its team, where one is set', () => {
    const [first, ...others] = teamDays(unsettled({ teamSize: { socialCare: 9, education: 2 } }));
    expect(first).toMatchObject({ 'social-care': 3, education: 0 });
    expect(others.at(-1)).toMatchObject({ 'social-care': 9, education: 2 });
  });

  it('is two inspectors for a board reviewed alone', () => {
    const days = teamDays(unsettled({ subject: 'lscb' }));
    expect([days[0]?.day, days.at(-1)?.day, days.length]).toEqual(['2027-06-08', '2027-06-17', 8]);
    expect(days.every((day) => day['social-care'] === 2 && day.education === 0)).toBe(true);
  });

  it('is counted by the days that are settled', () => {
    const settled = { notifiedOn: '2027-06-09', onSiteEnds: '2027-06-22' };
    const days = teamDays(unsettled(settled));
    expect(days.map(({ day }) => day)).toEqual(['2027-06-10', '2027-06-11', '2027-06-21', '2027-06-22']);
    const board = teamDays(unsettled({ ...settled, subject: 'lscb' }));
    expect([board[0]?.day, board.at(-1)?.day]).toEqual(['2027-06-10', '2027-06-22']);
  });

  it('is the same whether the usual days are settled or taken', () => {
    fc.assert(
      fc.property(monday, fc.constantFrom('authority', 'lscb'), (weekOne, subject) => {
        const notified = usualNotification(Temporal.PlainDate.from(weekOne));
        const settled = { notifiedOn: notified.toString(), onSiteEnds: usualEnd(subject, notified).toString() };
        expect(teamDays(unsettled({ weekOne, subject, ...settled }))).toEqual(
          teamDays(unsettled({ weekOne, subject })),
        );
      }),
    );
  });

  it('is nine days on site whichever week it begins in', () => {
    fc.assert(
      fc.property(monday, (weekOne) => {
        const days = teamDays(unsettled({ weekOne }));
        expect(days.filter(({ education }) => education === 1)).toHaveLength(9);
      }),
    );
  });
});

describe('the capacity of a month', () => {
  it('is every working day of those who inspect, less their days away', () => {
    const [may, june] = capacityByMonth(
      {
        ...nobody,
        inspectors: [
          inspector(),
          inspector({ id: 'marek', until: '2027-05-04' }),
          inspector({ id: 'edith', discipline: 'education' }),
          inspector({ id: 'gone', status: 'suspended' }),
        ],
        absences: [away('2027-05-28', '2027-06-02'), away('2027-06-07', '2027-06-11', { cancelled: true })],
      },
      '2027-05-17',
      2,
    );
    // Two bank holidays fall into May, and Marek inspects on its first day but one only.
    expect(may).toMatchObject({
      name: 'May 2027',
      workingDays: 19,
      available: { 'social-care': 19 - 1 + 1, education: 19 },
      away: { 'social-care': 1, education: 0 },
      short: [],
    });
    expect(june).toMatchObject({ month: '2027-06', available: { 'social-care': 20, education: 22 } });
  });

  it('is short where more is needed, of either discipline', () => {
    const care = Array.from({ length: 12 }, (_, at) => inspector({ id: `care ${at}` }));
    const [may] = capacityByMonth({ ...nobody, inspectors: care, inspections: [inspection()] }, '2027-05-01', 1);
    expect(may).toMatchObject({ needed: { 'social-care': 12 + 35, education: 5 }, short: ['education'] });
    expect(may?.inspections).toHaveLength(1);
  });

  it('needs nothing for what has no week or is over', () => {
    const inspections = [inspection({ weekOne: null }), inspection({ stage: 'published' })];
    const [may] = capacityByMonth({ ...nobody, inspections }, '2027-05-01', 1);
    expect(may && allDays(may.needed)).toBe(0);
  });

  it('is asked of the month in which the days that are settled are', () => {
    const settled = inspection({ notifiedOn: '2027-05-13', onSiteEnds: '2027-07-02' });
    const [may, june, july] = capacityByMonth({ ...nobody, inspections: [settled] }, '2027-05-01', 3);
    // One day of the small team; then the whole team from 24 May until 2 July.
    expect(may?.needed).toEqual({ 'social-care': 3 + 35, education: 5 });
    expect([june?.needed.education, july?.needed.education]).toEqual([22, 2]);
  });

  it('adds up, over all months, to what each inspection needs', () => {
    fc.assert(
      fc.property(fc.array(monday, { maxLength: 6 }), (weeks) => {
        const inspections = weeks.map((weekOne, at) => inspection({ id: String(at), weekOne }));
        const months = capacityByMonth({ ...nobody, inspections }, '2027-01-01', 72);
        const needed = weeks.flatMap((weekOne) => teamDays(unsettled({ weekOne })));
        expect(months.reduce((sum, month) => sum + allDays(month.needed), 0)).toBe(
          needed.reduce((sum, day) => sum + day['social-care'] + day.education, 0),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('has never more days away than there are, however days away overlap', () => {
    const date = fc
      .integer({ min: 0, max: 90 })
      .map((days) => Temporal.PlainDate.from('2027-05-01').add({ days }).toString());
    fc.assert(
      fc.property(fc.array(fc.tuple(date, date), { maxLength: 5 }), (spans) => {
        const absences = spans.map(([one, other]) => (one < other ? away(one, other) : away(other, one)));
        for (const month of capacityByMonth({ ...nobody, inspectors: [inspector()], absences }, '2027-05-01', 3)) {
          expect(month.available['social-care'] + month.away['social-care']).toBe(month.workingDays);
          expect(month.available['social-care']).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
