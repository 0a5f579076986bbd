import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, parseIsoDate } from '#calendar';
import { weekOneOf } from '../opening/inspection-dates.ts';
import { lastNotification } from './working-day-counts.ts';

it('the last day of notification for a week is its Thursday, or earlier where its last days are bank holidays', () => {
  expect(lastNotification('2027-03-01')).toBe('2027-03-04');
  // Good Friday is 26 March.
  expect(lastNotification('2027-03-22')).toBe('2027-03-24');
});

it('whoever is notified on it is inspected in that week, and whoever is notified a working day later is not', () => {
  const mondays = fc
    .integer({ min: 0, max: 1_000 })
    .map((weeks) => Temporal.PlainDate.from('2015-01-05').add({ weeks }));
  fc.assert(
    fc.property(mondays, (monday) => {
      const last = parseIsoDate(lastNotification(monday.toString()));
      expect(isWorkingDay(last)).toBe(true);
      expect(weekOneOf(last).equals(monday)).toBe(true);
      expect(Temporal.PlainDate.compare(weekOneOf(addWorkingDays(last, 1)), monday)).toBe(1);
    }),
  );
});
