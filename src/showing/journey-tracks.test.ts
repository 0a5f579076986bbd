import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { ticksOf } from './journey-tracks.ts';

const written = (from: number, to: number) => ticksOf(from, to).map((tick) => tick.written);

describe('The marks of a journey', () => {
  it('are weeks over a month', () => {
    expect(written(dayNumber(2015, 5, 4), dayNumber(2015, 6, 1))).toEqual(['4 May', '11 May', '18 May', '25 May']);
  });

  it('are every second month over a year', () => {
    expect(written(dayNumber(2014, 6, 2), dayNumber(2015, 6, 1))).toEqual([
      'Jul 2014',
      'Sep 2014',
      'Nov 2014',
      'Jan 2015',
      'Mar 2015',
      'May 2015',
    ]);
  });

  it('are years over a childhood, and all lie within it', () => {
    const [from, to] = [dayNumber(2003, 3, 1), dayNumber(2015, 6, 1)];
    expect(written(from, to)[0]).toBe('2004');
    expect(written(from, to).at(-1)).toBe('2015');
    for (const { day } of ticksOf(from, to)) expect(day >= from && day <= to).toBe(true);
  });

  it('are never more than can be drawn, however odd the dates', () => {
    expect(ticksOf(dayNumber(1900, 1, 1), dayNumber(2015, 6, 1)).length).toBeLessThan(20);
    expect(ticksOf(dayNumber(2015, 6, 1), dayNumber(2015, 6, 1))).toEqual([]);
  });
});
