import { parseIsoDate, writtenDay } from '#calendar';
import { isOver, lastHour } from './due-by.ts';
import type { TimetableEntryFields } from './opening-changes.ts';
import { timeInWords } from './when-in-words.ts';

type Moment = Pick<TimetableEntryFields, 'on' | 'time'>;

/** That a deadline is moved later than its rule has it, in words; null when it is not. On the day itself the hour counts. */
export function laterThanRule(rule: string, ruled: Moment, { on, time }: Moment): string | null {
  const sameDay = on === ruled.on;
  if (!isOver(ruled, { day: on, time: lastHour(time) })) return null;
  const by = `${writtenDay(parseIsoDate(ruled.on))}${sameDay ? timeInWords(ruled.time) : ''}`;
  return `By its rule it is due on ${by}, and this is later. The rule is: ${rule} Choose an earlier ${sameDay ? 'hour' : 'day'}, or tick the box if the later one is meant.`;
}
