import { type Meeting, type MeetingWanted, meetingKinds, meetingKindTitle, observersIn } from '#inspection';
import type { Posted } from '../../../../forms/posted.ts';
import { postedDate } from '../../../../forms/posted-date.ts';
import type { NowRow } from '../../../../forms/record-form.ts';
import { written } from '../../../authorities/written.ts';

/** The kinds of meeting to choose from. */
export const kindChoices = Object.entries(meetingKinds).map(([value, text]) => ({ value, text }));

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What a form says of a meeting. */
export const wantedOf = (form: Posted): MeetingWanted => ({
  kind: form.text('kind'),
  on: postedDate(form.text, 'on'),
  time: form.text('time'),
  place: oneLine(form.text('place')),
  area: oneLine(form.text('area')),
  agencies: oneLine(form.text('agencies')),
  confirmed: form.text('confirmed') === 'yes',
});

/** A meeting as a sentence about it names it: "Core group on 2 December 2026, 09:30, Harbour Family Hub". */
export const meetingInWords = ({ kind, on, time, place }: Meeting): string =>
  `${meetingKindTitle(kind)} on ${written(on)}, ${time === null ? '' : `${time}, `}${place}`;

const watchedWords = { yes: 'Watched', no: 'Not watched', undecided: 'Not decided' } as const;

/** What is there of a meeting now, and beside it what was written where that can be told. */
export function meetingNow(is: Meeting, wrote?: MeetingWanted): readonly NowRow[] {
  const row = (what: string, told: string, typed?: string): NowRow =>
    typed === undefined ? { what, is: told } : { what, is: told, wrote: typed };
  return [
    row('Kind', meetingKindTitle(is.kind), wrote === undefined ? undefined : meetingKindTitle(wrote.kind)),
    row('Day', written(is.on)),
    row('Time', is.time ?? ''),
    row('Place', is.place, wrote?.place),
    row('Area', is.area ?? '', wrote?.area),
    row('Agencies', is.agencies, wrote?.agencies),
    row('Watched', watchedWords[is.observe]),
    row('Who watches', observersIn(is.observers).join(', ')),
    ...(is.cancelled ? [row('Cancelled', is.cancelReason ?? '')] : []),
  ];
}
