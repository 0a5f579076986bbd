import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from './iso-date.ts';
import { addMonths, monthWindow } from './months.ts';

const anyDate = fc.integer({ min: 0, max: 11_000 }).map((days) => new Temporal.PlainDate(2005, 1, 1).add({ days }));

describe('months', () => {
  it.each([
    ['2015-07-06', 18, '2017-01-06'],
    ['2015-01-31', 1, '2015-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2015-05-31', -3, '2015-02-28'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2015-08-31', 0, '2015-08-31'],
  ])('counted from %s, %i of them, lead to %s', (from, months, to) => {
    expect(addMonths(parseIsoDate(from), months).toString()).toBe(to);
  });

  it('lead to the month counted, on the same day or on its last when it is too short', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const reached = addMonths(date, months);
        expect(reached.year * 12 + reached.month).toBe(date.year * 12 + date.month + months);
        expect(reached.day).toBe(Math.min(date.day, reached.daysInMonth));
      }),
    );
  });
});

describe('a window of months', () => {
  it('runs up to its end and includes both ends', () => {
    const { from, to } = monthWindow(parseIsoDate('2015-07-07'), 3);
    expect([from.toString(), to.toString()]).toEqual(['2015-04-07', '2015-07-07']);
  });

  it('begins on the last day of a month that is too short', () => {
    expect(monthWindow(parseIsoDate('2015-05-31'), 3).from.toString()).toBe('2015-02-28');
    expect(monthWindow(parseIsoDate('2016-08-31'), 6).from.toString()).toBe('2016-02-29');
  });

  it('holds a shorter window with the same end', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 24 }), (end, months) => {
        const [shorter, longer] = [monthWindow(end, months), monthWindow(end, months + 1)];
        expect(Temporal.PlainDate.compare(longer.from, shorter.from)).toBe(-1);
      }),
    );
  });
});
