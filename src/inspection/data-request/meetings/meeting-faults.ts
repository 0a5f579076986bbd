import { dateFault, dateOf } from '../../date-fault.ts';
import type { FieldFault } from '../../refusal.ts';
import type { MeetingFields } from '../request-changes.ts';
import { dayToAskAbout, type InspectionDates } from './inspection-weeks.ts';
import type { MeetingWanted } from './meeting.ts';
import { isMeetingKind } from './meeting-kinds.ts';
import { namesAChild } from './names-a-child.ts';

const texts = [
  {
    field: 'place',
    what: 'The place',
    longest: 200,
    needed: 'Enter where the meeting is held, as inspectors will find it.',
  },
  { field: 'area', what: 'The area', longest: 100, needed: null },
  {
    field: 'agencies',
    what: 'The agencies',
    longest: 500,
    needed: 'Enter which agencies come, for example police, health, school.',
  },
] as const;

/** An hour as people write it, as 09:30; null when it is none. "9.30", "9:30", "0930" and "14" are all read. */
export function hourOf(text: string): string | null {
  const found = /^([01]?\d|2[0-3])(?:[:.]?([0-5]\d))?$/.exec(text.trim());
  return found === null ? null : `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`;
}

/** What is wrong with a meeting as it is given, field by field. A day to ask about is no fault once it is confirmed. */
export function meetingFaults(wanted: MeetingWanted, dates: InspectionDates): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (!isMeetingKind(wanted.kind)) faults.push({ place: 'kind', words: 'Choose what kind of meeting it is.' });
  const dayFault = dateFault(wanted.on, 'The day of the meeting');
  if (dayFault !== null) faults.push({ place: 'on', words: dayFault });
  else {
    const on = dateOf(wanted.on);
    const asked = on === null ? null : dayToAskAbout(on, dates);
    if (asked !== null && !wanted.confirmed) {
      faults.push({ place: 'confirmed', words: `${asked} Correct the day, or confirm that it is right.` });
    }
  }
  if (wanted.time !== '' && hourOf(wanted.time) === null) {
    faults.push({
      place: 'time',
      words: 'Write the time as hours and minutes, for example 9:30 or 14:00, or leave it empty.',
    });
  }
  for (const { field, what, longest, needed } of texts) {
    const text = wanted[field];
    if (text === '' && needed !== null) faults.push({ place: field, words: needed });
    if (text.length > longest) faults.push({ place: field, words: `${what} must be ${longest} characters or fewer.` });
    const named = namesAChild(text, what);
    if (named !== null) faults.push({ place: field, words: named });
  }
  return faults;
}

/** What is kept of a meeting that has no fault. */
export const plannedFields = ({ kind, on, time, place, area, agencies }: MeetingWanted) =>
  ({
    kind,
    on: dateOf(on)?.toString() ?? on,
    time: hourOf(time),
    place,
    area: area === '' ? null : area,
    agencies,
  }) satisfies Partial<MeetingFields>;
