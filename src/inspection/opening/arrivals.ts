import { parseIsoDate } from '#calendar';
import { type Arrivals, arrivalsAfter } from './inspection-dates.ts';
import type { InspectionRecord, TimetableEntry } from './inspection-record.ts';

/** When inspectors come: on the days that somebody has set on the timetable, and by the rules otherwise. */
export function arrivalsOf(notifiedOn: string, entries: readonly TimetableEntry[]): Arrivals {
  const ruled = arrivalsAfter(parseIsoDate(notifiedOn));
  const byHand = (key: keyof Arrivals) => entries.find((entry) => entry.key === key && entry.held)?.on;
  return {
    arrival: byHand('arrival') ?? ruled.arrival,
    'rest-arrives': byHand('rest-arrives') ?? ruled['rest-arrives'],
  };
}

/** The day on which the first inspectors arrive, ISO 8601; null before the day of notification is settled. */
export const arrivesOn = (
  { notifiedOn }: Pick<InspectionRecord, 'notifiedOn'>,
  entries: readonly TimetableEntry[],
): string | null => (notifiedOn === null ? null : arrivalsOf(notifiedOn, entries).arrival);
