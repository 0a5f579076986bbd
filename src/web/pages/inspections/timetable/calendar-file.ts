// The timetable as a file that calendars read (RFC 5545). It holds what the timetable says and nothing about any child.
import { parseIsoDate, writtenDay } from '#calendar';
import { byTime } from '#inspection';
import type { KeptEntry } from '#store';

/** A text as the format wants it: no separator and no line end of its own. */
const text = (value: string): string =>
  value.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

const utf8 = new TextEncoder();

/** A line of the file, folded so that no part of it is longer than 75 bytes. A folded line goes on after a space. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let room = 75;
  for (const sign of line) {
    const size = utf8.encode(sign).length;
    if (size > room) {
      parts.push(part);
      part = '';
      // The space that begins the next line is one of its 75.
      room = 74;
    }
    part += sign;
    room -= size;
  }
  return [...parts, part].join('\r\n ');
}

const compact = (iso: string): string => iso.replaceAll(/[-:]/g, '').replace(/\.\d+/, '');

/** An hour in the United Kingdom, in universal time: 20150730T133000Z. */
const instant = (on: string, time: string): string =>
  compact(
    parseIsoDate(on)
      .toZonedDateTime({ timeZone: 'Europe/London', plainTime: Temporal.PlainTime.from(time) })
      .toInstant()
      .toString(),
  );

/** When an event is: whole days, the day after its last one named as its end, or an hour. */
function when({ on, until, time }: KeptEntry): readonly string[] {
  if (time !== null && /^\d/.test(time) && (until === null || until === on))
    return [`DTSTART:${instant(on, time)}`, 'DURATION:PT1H'];
  const after = parseIsoDate(until ?? on).add({ days: 1 });
  return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(after.toString())}`];
}

const timesOfDay: Readonly<Record<string, string>> = { am: ' (in the morning)', end: ' (by the end of the day)' };

function descriptionOf({ who, on, rule, source, assumed, note, moves }: KeptEntry): string {
  const from = moves[0]?.from;
  return [
    `Who: ${who}.`,
    rule,
    rule === '' ? '' : `Source: ${source}.`,
    assumed === null ? '' : `Assumed: ${assumed}`,
    note ?? '',
    // An entry of which only the hour changed was always on its day.
    from === undefined || from === on ? '' : `At first it was ${writtenDay(parseIsoDate(from))}.`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The calendar of a timetable. `host` makes the names of its events unique; what is cancelled is marked so, for calendars that have it. */
export function calendarFile(
  entries: readonly KeptEntry[],
  about: { readonly name: string; readonly address: string; readonly host: string; readonly at: Date },
): string {
  const stamp = compact(about.at.toISOString());
  const events = entries
    .toSorted(byTime)
    .flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.id}@${about.host}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${entry.version - 1}`,
      ...when(entry),
      `SUMMARY:${text(`${entry.title}${timesOfDay[entry.time ?? ''] ?? ''}`)}`,
      `DESCRIPTION:${text(descriptionOf(entry))}`,
      `URL:${about.address}`,
      `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bestfit//Timetable//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(about.name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
