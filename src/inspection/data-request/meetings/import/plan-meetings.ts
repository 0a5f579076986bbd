// What an import of meetings would do, row by row, before anything is done.

import { dateText } from '../../../authorities/import/date-text.ts';
import { nameKey } from '../../../authorities/same-name.ts';
import type { Change } from '../../../change.ts';
import { dateOf } from '../../../date-fault.ts';
import type { ColumnsRow } from '../../../imports/read-columns.ts';
import { type Refusal, refuse } from '../../../refusal.ts';
import { dayToAskAbout } from '../inspection-weeks.ts';
import { type InspectionOfMeeting, meetingPlanned } from '../keep-meetings.ts';
import type { Meeting, MeetingWanted } from '../meeting.ts';
import { hourOf, meetingFaults } from '../meeting-faults.ts';
import { meetingKinds } from '../meeting-kinds.ts';
import { type MeetingColumn, meetingColumns } from './meeting-columns.ts';

/** What is wrong, or to be looked at, in a cell. */
type MeetingCell = { readonly column: string; readonly words: string };

export type PlannedMeetingRow = {
  readonly number: number;
  readonly wanted: MeetingWanted;
  readonly outcome: 'new' | 'unchanged' | 'wrong';
  readonly faults: readonly MeetingCell[];
  readonly warnings: readonly MeetingCell[];
};

/** The kind that a cell names: by its id, its title, or what stands in brackets in it; what is said otherwise stays, and is no kind. */
function kindIn(text: string): string {
  const wanted = nameKey(text);
  const found = Object.entries(meetingKinds).find(([id, title]) => {
    const short = /\(([^()]+)\)$/.exec(title)?.[1] ?? title;
    return [id, title, short].some((each) => nameKey(each) === wanted);
  });
  return found?.[0] ?? text;
}

/** When, where and what kind: a row that says the same of these is the same meeting. */
const sameMeeting = ({ kind, on, time, place }: Pick<Meeting, 'kind' | 'on' | 'time' | 'place'>): string =>
  JSON.stringify([kind, on, time, nameKey(place)]);

const columnOfField = (field: string): string => {
  const isColumn = (text: string): text is MeetingColumn => Object.hasOwn(meetingColumns, text);
  return isColumn(field) ? meetingColumns[field].heading : field;
};

/** Decides what importing a table of meetings would do. A meeting that is on the list already stays as it is; a cancelled one is not the same. */
export function planMeetings(
  rows: readonly ColumnsRow<MeetingColumn>[],
  inspection: InspectionOfMeeting,
  meetings: readonly Meeting[],
): readonly PlannedMeetingRow[] {
  const there = new Set(meetings.filter(({ cancelled }) => !cancelled).map(sameMeeting));
  const inFile = new Map<string, number>();
  return rows.map(({ number, said }) => {
    const date = said('on');
    const on = dateText(date);
    // A day outside the inspection is told in the preview; importing confirms it.
    const wanted: MeetingWanted = {
      kind: kindIn(said('kind')),
      on: on ?? '',
      time: said('time').replace(/^(\d{1,2}:\d{2}):00$/, '$1'),
      place: said('place'),
      area: said('area'),
      agencies: said('agencies'),
      confirmed: true,
    };
    const faults = meetingFaults(wanted, inspection)
      .filter(({ place }) => !(place === 'on' && on === null))
      .map(({ place, words }): MeetingCell => ({ column: columnOfField(place), words }));
    if (on === null) {
      const words = date === '' ? 'Add the day of the meeting.' : 'This is no date. Write it as 27/3/2015.';
      faults.push({ column: meetingColumns.on.heading, words });
    }
    const key = sameMeeting({ ...wanted, time: hourOf(wanted.time) });
    const twice = inFile.get(key);
    if (faults.length === 0 && twice !== undefined) {
      const words = `Row ${twice} is the same meeting. Keep one of the two rows.`;
      faults.push({ column: meetingColumns.kind.heading, words });
    }
    inFile.set(key, twice ?? number);
    const day = on === null ? null : dateOf(on);
    const asked = day === null ? null : dayToAskAbout(day, inspection);
    const outcome = faults.length > 0 ? 'wrong' : there.has(key) ? 'unchanged' : 'new';
    const warnings =
      asked === null || outcome !== 'new'
        ? []
        : [{ column: meetingColumns.on.heading, words: `${asked} Importing confirms that the day is right.` }];
    return { number, wanted, outcome, faults, warnings };
  });
}

/**
 * The changes of an import: each new meeting planned. Refused when a row is wrong (`rows-wrong`) and when there is nothing new
 * (`nothing-to-import`). `ids` gives the id of each.
 */
export function importMeetings(
  plan: readonly PlannedMeetingRow[],
  inspection: InspectionOfMeeting,
  ids: () => string,
): readonly Change[] | Refusal {
  if (plan.some(({ outcome }) => outcome === 'wrong')) {
    return refuse('rows-wrong', 'Some rows are wrong. Correct them in the file and choose it again.', 'file');
  }
  const added = plan.filter(({ outcome }) => outcome === 'new');
  if (added.length === 0) {
    return refuse('nothing-to-import', 'Every meeting in the file is on the list already.', 'file');
  }
  return added.map(({ wanted }) => meetingPlanned(inspection, ids(), wanted));
}
