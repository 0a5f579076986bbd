import { expect, it } from 'vitest';
import { timeLeft, workingDaysLeft } from './time-left.ts';

it.each([
  ['2015-07-07', '2015-07-07', 'today'],
  ['2015-07-07', '2015-07-08', 'in 1 working day'],
  ['2015-07-03', '2015-07-07', 'in 2 working days'],
  ['2015-07-04', '2015-07-05', 'before the next working day'],
  ['2015-07-08', '2015-07-07', '1 working day ago'],
  ['2015-07-14', '2015-07-07', '5 working days ago'],
  ['2015-07-05', '2015-07-04', 'no working day has passed since'],
  ['2015-07-05', '2015-07-03', 'no working day has passed since'],
  ['2015-04-02', '2015-04-07', 'in 1 working day'],
  ['2015-07-07', '2099-07-07', ''],
])('on %s what is due on %s is due “%s”', (today, until, words) => {
  expect(timeLeft(today, until)).toBe(words);
});

it('counts no days outside the years whose bank holidays are known', () => {
  expect(workingDaysLeft('2015-07-07', '2015-07-10')).toBe(3);
  expect(workingDaysLeft('2035-12-30', '2036-01-10')).toBeNull();
});
