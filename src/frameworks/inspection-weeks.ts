import { addWorkingDays, bankHolidays, writtenDay } from '#calendar';
import { InputError } from './input-error.ts';
import type { Deadline, Framework } from './model.ts';

/** A day in the weeks of an inspection. Week 1 is the Monday to Sunday in which the first inspectors arrive. */
export type InspectionDay = Extract<Deadline['after'], { week: number }>;

const weekdays: readonly InspectionDay['day'][] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
// Far beyond any inspection; a mistyped week is refused.
const lastWeek = 52;
const times: readonly InspectionDay['time'][] = ['am', 'end'];

/** "Tuesday of week 1, in the morning", for a sentence. */
export function writtenInspectionDay({ week, day, time }: InspectionDay): string {
  const weekday = `${day.slice(0, 1).toUpperCase()}${day.slice(1)}`;
  return `${weekday} of week ${week}, ${time === 'am' ? 'in the morning' : 'by the end of the day'}`;
}

/**
 * The date of a day in the weeks of an inspection, and what a reader must know of it. Arrival is the day after
 * notification (¶7 of the 2015 framework); when that is no working day, we take the next one. A day before the arrival
 * moves to the arrival; a day on a bank holiday stays, and the note says so.
 */
export function dateInWeeks(
  on: InspectionDay,
  notified: Temporal.PlainDate,
): { date: Temporal.PlainDate; notes: string[] } {
  const notes: string[] = [];
  const arrival = addWorkingDays(notified, 1);
  if (!arrival.equals(notified.add({ days: 1 }))) {
    notes.push(
      `Notified on ${writtenDay(notified)}: the day after is no working day, so arrival is taken to be ${writtenDay(arrival)}.`,
    );
  }
  const days = (on.week - 1) * 7 + weekdays.indexOf(on.day) + 1 - arrival.dayOfWeek;
  const date = arrival.add({ days });
  if (days < 0) {
    notes.push(`${writtenDay(date)} is before the arrival, so the day of arrival is taken.`);
    return { date: arrival, notes };
  }
  const holiday = bankHolidays(date.year).find((day) => day.date.equals(date));
  if (holiday) notes.push(`${writtenDay(date)} is a bank holiday (${holiday.name}); the date is kept.`);
  return { date, notes };
}

/**
 * Refuses settings for anything but an assumed day in the weeks of the framework's inspections, and a setting that is
 * no such day. The settings may come from a file, so their shape is looked at too. Throws an InputError.
 */
export function checkDaySettings(framework: Framework, settings: ReadonlyMap<string, InspectionDay>): void {
  const inWeeks = framework.deadlines.filter(({ after }) => 'week' in after);
  const assumed = inWeeks.filter((deadline) => deadline.assumed).map(({ id }) => id);
  const settable = assumed.length > 0 ? `A day can be set for: ${assumed.join(', ')}.` : 'No day can be set for it.';
  for (const [id, setting] of settings) {
    const deadline = framework.deadlines.find((entry) => entry.id === id);
    if (!deadline) throw new InputError(`"${id}" is no deadline of the framework ${framework.id}. ${settable}`);
    if (!inWeeks.includes(deadline)) {
      throw new InputError(`${id} is not a day in the weeks of an inspection, so it cannot be set. ${settable}`);
    }
    if (!assumed.includes(id)) {
      throw new InputError(`The framework states ${id} itself (${deadline.source}), so it cannot be set. ${settable}`);
    }
    if (!isInspectionDay(setting)) {
      throw new InputError(
        `The day set for ${id} is none: give a week from 1 to ${lastWeek}, a day from monday to friday, and a time, am or end.`,
      );
    }
  }
}

function isInspectionDay(setting: InspectionDay | null): boolean {
  if (!setting || !Number.isInteger(setting.week) || setting.week < 1 || setting.week > lastWeek) return false;
  return weekdays.includes(setting.day) && times.includes(setting.time);
}
