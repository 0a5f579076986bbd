import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { dayOfIso, dayOfSerial } from './serial-dates.ts';

describe('a serial number', () => {
  it.each([
    [1, dayNumber(1900, 1, 1)],
    [59, dayNumber(1900, 2, 28)],
    [61, dayNumber(1900, 3, 1)],
    [25569, 0],
    [42156, dayNumber(2015, 6, 1)],
    [42156.75, dayNumber(2015, 6, 1) + 0.75],
    [2958465, dayNumber(9999, 12, 31)],
  ])('%d counts from 1900', (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day);
  });

  it('of a day that never was is what Excel shows', () => {
    expect([0, 0.5, 60, 60.5].map((serial) => dayOfSerial(serial, false))).toEqual([
      ...['00/01/1900', '00/01/1900', '29/02/1900', '29/02/1900'],
    ]);
  });

  it('counts from 1904 where the workbook says so', () => {
    expect([0, 60, 40694].map((serial) => dayOfSerial(serial, true))).toEqual([
      ...[dayNumber(1904, 1, 1), dayNumber(1904, 3, 1), dayNumber(2015, 6, 1)],
    ]);
  });

  it('is no date before the first day or after the last of 9999', () => {
    expect([-1, 2958466, Number.NaN].map((serial) => dayOfSerial(serial, false))).toEqual([null, null, null]);
    expect([-1, 2957004].map((serial) => dayOfSerial(serial, true))).toEqual([null, null]);
  });
});

describe('a date in ISO 8601', () => {
  it.each([
    ['2015-06-01', dayNumber(2015, 6, 1)],
    ['1899-05-03', dayNumber(1899, 5, 3)],
    ['2015-06-01T06:00', dayNumber(2015, 6, 1) + 0.25],
    ['2015-06-01T12:00:00.000Z', dayNumber(2015, 6, 1) + 0.5],
    ['2015-06-01T18:00:00+01:00', dayNumber(2015, 6, 1) + 0.75],
  ])('%s', (text, day) => {
    expect(dayOfIso(text)).toEqual({ isDay: true, day });
  });

  it('may be a time without a day', () => {
    expect(dayOfIso('12:00:00')).toEqual({ isDay: false, day: 0.5 });
  });

  it.each(['2015-02-29', '2015-13-01', '01/06/2015', '2015-6-1', '', '2015'])('is not %s', (text) => {
    expect(dayOfIso(text)).toBeNull();
  });
});
