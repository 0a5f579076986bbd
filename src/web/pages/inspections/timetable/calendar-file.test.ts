import { describe, expect, it } from 'vitest';
import type { KeptEntry } from '#store';
import { calendarFile, folded } from './calendar-file.ts';

const entry = (fields: Partial<KeptEntry>): KeptEntry => ({
  id: 'one',
  key: null,
  kind: 'step',
  title: 'Feedback',
  who: 'lead inspector',
  on: '2015-07-30',
  until: null,
  time: null,
  workingDays: null,
  rule: '',
  source: 'Added by hand',
  assumed: null,
  note: null,
  internal: false,
  cancelled: false,
  cancelledByHand: false,
  held: false,
  timeHeld: false,
  version: 1,
  moves: [],
  ...fields,
});
const about = {
  name: 'Inspection: Westmarch',
  address: 'https://bestfit.example/inspections/x/timetable',
  host: 'bestfit.example',
  at: new Date('2015-07-01T09:00:00.500Z'),
};
/** The lines of a file as a calendar reads them: folded ones joined again. */
const lines = (...entries: readonly KeptEntry[]) => calendarFile(entries, about).replaceAll('\r\n ', '').split('\r\n');

describe('the file of a timetable for calendars', () => {
  it('is one calendar with an event for each date', () => {
    expect(lines(entry({}))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Bestfit//Timetable//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Inspection: Westmarch',
      'BEGIN:VEVENT',
      'UID:one@bestfit.example',
      'DTSTAMP:20150701T090000Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20150730',
      'DTEND;VALUE=DATE:20150731',
      'SUMMARY:Feedback',
      'DESCRIPTION:Who: lead inspector.',
      'URL:https://bestfit.example/inspections/x/timetable',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has the hour of a meeting in universal time, summer and winter', () => {
    expect(lines(entry({ time: '14:30' }))).toEqual(
      expect.arrayContaining(['DTSTART:20150730T133000Z', 'DURATION:PT1H']),
    );
    expect(lines(entry({ on: '2015-12-01', time: '09:00' }))).toContain('DTSTART:20151201T090000Z');
  });

  it('has all days of a period, and says when in the day something is due', () => {
    expect(lines(entry({ until: '2015-08-03', time: 'end' }))).toEqual(
      expect.arrayContaining(['DTEND;VALUE=DATE:20150804', 'SUMMARY:Feedback (by the end of the day)']),
    );
    expect(lines(entry({ time: 'am' }))).toContain('SUMMARY:Feedback (in the morning)');
  });

  it('says the rule, its source, what is assumed and where it was at first', () => {
    const stays = { fromUntil: null, toUntil: null, fromTime: null, toTime: null, cancelled: null };
    const moved = { ...stays, from: '2015-07-29', to: '2015-07-30', reason: 'x', at: about.at, by: null };
    const [description] = lines(
      entry({ rule: 'At the end.', source: '¶7', assumed: 'A day.', note: 'Noted.', moves: [moved], version: 3 }),
    ).filter((line) => line.startsWith('DESCRIPTION'));
    expect(description).toBe(
      'DESCRIPTION:Who: lead inspector.\\nAt the end.\\nSource: ¶7.\\nAssumed: A day.\\nNoted.\\nAt first it was Wednesday 29 July 2015.',
    );
  });

  it('marks what is cancelled, and keeps whatever is in a title from breaking out of its line', () => {
    const hostile = lines(entry({ cancelled: true, title: 'A, b; c\\d\r\nBEGIN:VEVENT' }));
    expect(hostile).toContain('STATUS:CANCELLED');
    expect(hostile).toContain('SUMMARY:A\\, b\\; c\\\\d\\nBEGIN:VEVENT');
    expect(hostile.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('has no line of more than 75 bytes, and breaks no character apart', () => {
    const line = `SUMMARY:${'é’a'.repeat(60)}`;
    const parts = folded(line).split('\r\n');
    expect(parts.every((part) => new TextEncoder().encode(part).length <= 75)).toBe(true);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.map((part, i) => (i === 0 ? part : part.slice(1))).join('')).toBe(line);
    expect(folded('short')).toBe('short');
  });
});
