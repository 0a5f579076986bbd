import type { FieldFault } from '../refusal.ts';
import { countedDateFault } from './date-faults.ts';

const hours = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with when something is, each at its field. */
export function whenFaults({
  to,
  until,
  time,
}: {
  readonly to: string;
  readonly until: string;
  readonly time: string;
}): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const on = countedDateFault(to, 'The day');
  if (on !== null) faults.push({ place: 'on', words: on });
  const last = until === '' ? null : countedDateFault(until, 'The last day');
  if (last !== null) faults.push({ place: 'until', words: last });
  if (faults.length === 0 && until !== '' && until < to) {
    faults.push({ place: 'until', words: 'The last day must not be before the first. Correct one of the two.' });
  }
  if (time !== '' && time !== 'am' && time !== 'end' && !hours.test(time)) {
    faults.push({
      place: 'time',
      words: 'Enter the hour as 24-hour time, for example 09:30 or 14:00, or leave it empty.',
    });
  }
  return faults;
}
