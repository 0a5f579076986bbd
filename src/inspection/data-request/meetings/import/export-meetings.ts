import { shielded } from '../../../imports/read-columns.ts';
import type { Meeting } from '../meeting.ts';
import { meetingKindTitle } from '../meeting-kinds.ts';
import { observersIn } from '../observers.ts';
import { meetingHeadings } from './meeting-columns.ts';

const watched = { yes: 'Yes', no: 'No', undecided: 'Not decided' } as const;

/** Meetings as a table that can be imported again; behind what is imported stand who watches them and whether they are cancelled. */
export function meetingRows(meetings: readonly Meeting[]): readonly (readonly string[])[] {
  return [
    [...meetingHeadings, 'Watched', 'Who watches', 'Cancelled'],
    ...meetings.map((each) => [
      meetingKindTitle(each.kind),
      each.on,
      each.time ?? '',
      shielded(each.place),
      shielded(each.area ?? ''),
      shielded(each.agencies),
      watched[each.observe],
      shielded(observersIn(each.observers).join(', ')),
      each.cancelled ? shielded(each.cancelReason ?? 'Cancelled') : '',
    ]),
  ];
}
