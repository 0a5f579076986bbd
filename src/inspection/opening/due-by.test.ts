import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueBy, firstDelivered, isOver, lateness, timeLeftBy } from './due-by.ts';

const due = (time: string | null, on = '2015-07-07'): DueBy => ({ on, time });
const at = (time: string, day = '2015-07-07') => ({ day, time });

describe('The time by which something is due', () => {
  it.each([
    ['am', '09:00', false],
    ['am', '12:00', false],
    ['am', '12:01', true],
    ['end', '23:59', false],
    [null, '23:59', false],
    ['09:30', '09:30', false],
    ['09:30', '09:31', true],
    ['16:00', '12:01', false],
  ])('%s is over at %s of its day: %s', (time, clock, over) => {
    expect(isOver(due(time), at(clock))).toBe(over);
  });

  const times = fc.constantFrom('am', 'end', null, '09:30', '17:00');
  const clock = fc.constantFrom('00:00', '09:30', '12:00', '12:01', '23:59');

  it('is over on every later day, never on an earlier one, and late just when it is over', () => {
    fc.assert(
      fc.property(times, clock, (time, now) => {
        expect(isOver(due(time), at(now, '2015-07-06'))).toBe(false);
        expect(isOver(due(time), at(now, '2015-07-08'))).toBe(true);
        expect(lateness(due(time), at(now)) !== '').toBe(isOver(due(time), at(now)));
      }),
    );
  });

  it.each([
    ['am', '11:59', '2015-07-07', ''],
    ['am', '15:00', '2015-07-07', 'late on the same day'],
    ['am', '09:00', '2015-07-08', '1 working day late'],
    ['end', '09:00', '2015-07-14', '5 working days late'],
  ])('due %s, sent at %s on %s: “%s”', (time, clock, day, words) => {
    expect(lateness(due(time), at(clock, day))).toBe(words);
  });

  it('is counted in working days: a weekend after a Friday is none', () => {
    const friday = due('end', '2015-07-10');
    expect(lateness(friday, at('10:00', '2015-07-11'))).toBe('late, before the next working day');
    expect(lateness(friday, at('10:00', '2015-07-13'))).toBe('1 working day late');
  });

  it('is told with what is left of it, and as passed once its hour is', () => {
    expect(timeLeftBy(due('am'), at('09:00'))).toBe('today');
    expect(timeLeftBy(due('am'), at('13:00'))).toBe('earlier today');
    expect(timeLeftBy(due('am'), at('13:00', '2015-07-06'))).toBe('in 1 working day');
    expect(timeLeftBy(due('am'), at('13:00', '2015-07-08'))).toBe('1 working day ago');
  });
});

describe('What was sent', () => {
  const first = { stage: 1 as const, at: at('10:00', '2015-07-07') };
  const again = { stage: 1 as const, at: at('10:00', '2015-07-09') };
  const second = { stage: 2 as const, at: at('10:00', '2015-07-08') };

  it('was sent when it was first sent for the stage, or for the next', () => {
    expect(firstDelivered([again, first], 1)).toBe(first.at);
    expect(firstDelivered([again, second], 1)).toBe(second.at);
    expect(firstDelivered([first, again, second], 2)).toBe(second.at);
    expect(firstDelivered([first], 2)).toBeNull();
  });
});
