import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#calendar';
import { dayToAskAbout, inspectionSpan, weekOfInspection } from './inspection-weeks.ts';
import { inspection } from './made-up-meetings.test-data.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => day('2026-06-01').add({ days }));

describe('the weeks of an inspection', () => {
  it('run from the Monday of week 1 to the last day on site, or to the Friday of week 4', () => {
    expect(inspectionSpan(inspection)).toEqual({ from: day('2026-11-23'), to: day('2026-12-17') });
    expect(inspectionSpan({ weekOne: '2026-11-23', onSiteEnds: null })?.to).toEqual(day('2026-12-18'));
    expect(inspectionSpan({ weekOne: null, onSiteEnds: '2026-12-17' })).toBe(null);
  });

  it('are counted from 1', () => {
    const week = (iso: string) => weekOfInspection(day(iso), inspection);
    expect([week('2026-11-22'), week('2026-11-23'), week('2026-11-29'), week('2026-12-14')]).toEqual([null, 1, 1, 4]);
    expect(weekOfInspection(day('2026-12-14'), { weekOne: null, onSiteEnds: null })).toBe(null);
  });

  it('ask nothing of their working days, and something of every other day', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const within = on.toString() >= '2026-11-23' && on.toString() <= '2026-12-17';
        expect(dayToAskAbout(on, inspection) === null).toBe(within && isWorkingDay(on));
      }),
    );
  });

  it('ask about weekends of years whose bank holidays are not known', () => {
    const none = { weekOne: null, onSiteEnds: null };
    expect(dayToAskAbout(day('2050-05-07'), none)).toContain('not a working day');
    expect(dayToAskAbout(day('2050-05-09'), none)).toBe(null);
  });
});
