import { parseIsoDate, writtenDay } from '#calendar';
import type { TimetableEntryFields } from './opening-changes.ts';
import { timeInWords } from './when-in-words.ts';

type Moment = Pick<TimetableEntryFields, 'on' | 'time'>;

/** The last hour that is meant: a morning ends at noon, and a day without an hour with the day. */
const latest = (time: string | null): string =>
  time === 'am' ? '12:00' : time === null || time === 'end' ? '24:00' : time;

/** That a deadline is moved later than its rule has it, in words; null when it is not. On the day itself the hour counts. */
export function laterThanRule(rule: string, ruled: Moment, { on, time }: Moment): string | null {
  const sameDay = on === ruled.on;
  if (on < ruled.on || (sameDay && latest(time) <= latest(ruled.time))) return null;
  const by = `${writtenDay(parseIsoDate(ruled.on))}${sameDay ? timeInWords(ruled.time) : ''}`;
  const [earlier, later] = sameDay ? ['hour', 'one'] : ['day', 'one'];
  return `${rule} That is ${by}, and this is later. Choose an earlier ${earlier}, or tick the box if the later ${later} is meant.`;
}
