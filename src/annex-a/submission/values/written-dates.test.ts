import { expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { dateInText } from './written-dates.ts';

it('reads a date with its time, and none in a text that is longer than any date', () => {
  expect(dateInText('3 May 2015, 10:30')).toBe(dayNumber(2015, 5, 3));
  expect(dateInText(`3 May 2015${','.repeat(50)} 10:30`)).toBe(dayNumber(2015, 5, 3));
  expect(dateInText(`3 May 2015${','.repeat(100)} 10:30`)).toBeNull();
  expect(dateInText(`3 May 2015${' '.repeat(10_000)}`)).toBe(dayNumber(2015, 5, 3));
});
