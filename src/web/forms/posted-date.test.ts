import { describe, expect, it } from 'vitest';
import { postedDate } from './posted-date.ts';

const typed = (day: string, month: string, year: string) => {
  const boxes = new Map([
    ['from-day', day],
    ['from-month', month],
    ['from-year', year],
  ]);
  return postedDate((field) => boxes.get(field) ?? '', 'from');
};

describe('a date in three boxes', () => {
  it('is an ISO date, and nothing when nothing was typed', () => {
    expect(typed('3', '5', '2015')).toBe('2015-05-03');
    expect(typed(' 03 ', '05', '2015')).toBe('2015-05-03');
    expect(typed('', ' ', '')).toBe('');
  });

  it.each([
    ['3', '', '2015'],
    ['3', '5', '15'],
    ['three', '5', '2015'],
    ['-3', '5', '2015'],
  ])('that is incomplete or none is no ISO date: %s %s %s', (day, month, year) => {
    expect(typed(day, month, year)).not.toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
