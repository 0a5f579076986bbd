import { writtenDate } from '#calendar';

/**
 * An instant as people in the United Kingdom say it, whatever the machine's own time zone: "3 May 2015 at 2:05pm", with
 * "2pm" on the hour, "midday" and "midnight" (the first minute of the day).
 */
export function ukTime(at: Date | Temporal.Instant): string {
  const instant = at instanceof Date ? Temporal.Instant.fromEpochMilliseconds(at.getTime()) : at;
  const here = instant.toZonedDateTimeISO('Europe/London');
  return `${writtenDate(here.toPlainDate())} at ${timeOfDay(here.hour, here.minute)}`;
}

function timeOfDay(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
