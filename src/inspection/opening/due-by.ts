// When something that is due by a day of the timetable is late, by the clock of the United Kingdom: mornings end at noon.
import { timeLeft, workingDaysLeft } from './time-left.ts';

/** A moment in the United Kingdom: its day (ISO 8601), and the time of the day such as "09:30". */
export type UkMoment = { readonly day: string; readonly time: string };

/** A day by which something is due (ISO 8601); `time` is `am`, `end`, an hour such as "09:30", or null for the whole day. */
export type DueBy = { readonly on: string; readonly time: string | null };

/** The last hour of a day that is meant: a morning is taken to end at noon, a day without an hour with the day. */
export const lastHour = (time: string | null): string =>
  time === 'am' ? '12:00' : time === null || time === 'end' ? '24:00' : time;

/** Whether the time is over. Table 1 of Annex A says of its first days "am" and "end": a morning is taken to last until noon. */
export function isOver({ on, time }: DueBy, now: UkMoment): boolean {
  if (now.day !== on) return now.day > on;
  return now.time > lastHour(time);
}

/** How late a moment is: "1 working day late", "late on the same day"; empty when it is in time. */
export function lateness(due: DueBy, at: UkMoment): string {
  if (!isOver(due, at)) return '';
  if (at.day === due.on) return 'late on the same day';
  const days = Math.abs(workingDaysLeft(at.day, due.on) ?? 0);
  if (days === 0) return 'late, before the next working day';
  return `${days} working ${days === 1 ? 'day' : 'days'} late`;
}

/** What is left of the time, as `timeLeft` says it; of what was due today and is late, that it was. */
export const timeLeftBy = (due: DueBy, now: UkMoment): string =>
  due.on === now.day && isOver(due, now) ? 'earlier today' : timeLeft(now.day, due.on);

/** Something that was sent: for which stage of the request, and when. */
export type Delivery = { readonly stage: 1 | 2; readonly at: UkMoment };

/** When something was first sent for a stage, or for the one after it; null when it was not. What is sent again later is not late by it. */
export function firstDelivered(deliveries: readonly Delivery[], stage: 1 | 2): UkMoment | null {
  const enough = deliveries.filter((each) => each.stage >= stage).map(({ at }) => at);
  return enough.toSorted((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1))[0] ?? null;
}
