import { bankHolidays, DateError, isWorkingDay, parseIsoDate, writtenDay } from '#calendar';
import { dateFault } from '../date-fault.ts';
import type { FieldFault } from '../refusal.ts';
import { type Arrivals, arrivalsAfter } from './inspection-dates.ts';
import type { InspectionSubject } from './opening-changes.ts';

/** The dates an inspection hangs on, ISO 8601. `asAt` is null where there are no lists. */
export type WantedDates = { readonly notifiedOn: string; readonly onSiteEnds: string; readonly asAt: string | null };

/** No inspection is longer, and no list older: beyond it a date is mistyped. */
const mostMonths = 6;

/** What is wrong with a date from which working days are counted, in words; null when nothing is. `what` begins the sentence. */
export function countedDateFault(text: string, what: string): string | null {
  const fault = dateFault(text, what);
  if (fault !== null) return fault;
  try {
    const { year } = parseIsoDate(text);
    // What is counted from it may end in the year after.
    bankHolidays(year);
    bankHolidays(year + 1);
    return null;
  } catch (error) {
    if (error instanceof DateError) return `${what}: ${error.message}`;
    throw error;
  }
}

function workingDayFault(text: string, what: string): string | null {
  const fault = countedDateFault(text, what);
  if (fault !== null || isWorkingDay(parseIsoDate(text))) return fault;
  return `${what} must be a working day; ${writtenDay(parseIsoDate(text))} is none. Choose another day.`;
}

/** What is wrong with the days on which inspectors come, where these were set by hand. */
function arrivalsFault({ notifiedOn }: WantedDates, arrivals: Arrivals, subject: InspectionSubject): string | null {
  const { arrival, 'rest-arrives': rest } = arrivals;
  const day = (text: string) => writtenDay(parseIsoDate(text));
  if (arrival < notifiedOn) {
    return `The first inspectors are to arrive on ${day(arrival)}, before the notification. Correct one of the two days.`;
  }
  if (subject === 'authority' && rest < arrival) {
    return `The rest of the team is to arrive on ${day(rest)}, before the first inspectors, ${day(arrival)}. Correct one of the days.`;
  }
  const closed = [arrival, ...(subject === 'authority' ? [rest] : [])].find((on) => !isWorkingDay(parseIsoDate(on)));
  return closed === undefined
    ? null
    : `Inspectors arrive on a working day; ${day(closed)} is none. Choose another day.`;
}

function endFault(
  { notifiedOn, onSiteEnds }: WantedDates,
  arrivals: Arrivals,
  subject: InspectionSubject,
): string | null {
  const notified = parseIsoDate(notifiedOn);
  const earliest = arrivals[subject === 'lscb' ? 'arrival' : 'rest-arrives'];
  if (onSiteEnds < earliest) {
    const who = subject === 'lscb' ? 'the inspectors arrive' : 'the rest of the team arrives';
    return `The last day on site must not be before ${who}, ${writtenDay(parseIsoDate(earliest))}. Correct it, or the day of notification.`;
  }
  return onSiteEnds > notified.add({ months: mostMonths }).toString()
    ? 'The last day on site is more than 6 months after the notification. Check the year.'
    : null;
}

function asAtFault({ notifiedOn, onSiteEnds, asAt }: WantedDates): string | null {
  if (asAt === null) return null;
  const fault = countedDateFault(asAt, 'The reference date of the lists');
  if (fault !== null) return fault;
  if (asAt > onSiteEnds) return 'The reference date of the lists must not be after the last day on site.';
  return asAt < parseIsoDate(notifiedOn).subtract({ months: mostMonths }).toString()
    ? 'The reference date of the lists is more than 6 months before the notification. Check the year.'
    : null;
}

/** What is wrong with the dates of an inspection, each at its field. `arrivals` are those by the rules unless somebody set others. */
export function datesFaults(
  dates: WantedDates,
  subject: InspectionSubject,
  arrivals?: Arrivals,
): readonly FieldFault[] {
  const at = (place: string, words: string | null): readonly FieldFault[] => (words === null ? [] : [{ place, words }]);
  const single = [
    ...at('notifiedOn', workingDayFault(dates.notifiedOn, 'The day of notification')),
    ...at('onSiteEnds', workingDayFault(dates.onSiteEnds, 'The last day on site')),
  ];
  if (single.length > 0) return single;
  const arrive = arrivals ?? arrivalsAfter(parseIsoDate(dates.notifiedOn));
  const early = at('notifiedOn', arrivalsFault(dates, arrive, subject));
  if (early.length > 0) return early;
  return [...at('onSiteEnds', endFault(dates, arrive, subject)), ...at('asAt', asAtFault(dates))];
}
