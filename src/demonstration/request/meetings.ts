// The meetings of several agencies that Westmarch plans while the inspectors are there.
import type { Change, MeetingFields } from '#inspection';
import { madeUpId } from '../made-up-id.ts';
import { at } from './place.ts';

type Row = readonly [week: number, weekday: number, time: string | null, kind: string, area: string, agencies: string];

const rows: readonly Row[] = [
  [3, 1, '10:00', 'strategy-discussion', 'Harbour', 'Police, health visiting, hospital paediatrics'],
  [3, 1, '13:30', 'initial-conference', 'Vale', 'Police, school, midwifery, probation'],
  [3, 2, '09:30', 'marac', 'Whole authority', 'Police, refuge, housing, probation, mental health'],
  [3, 2, '14:00', 'core-group', 'Harbour', 'School, health visiting'],
  [3, 3, '11:00', 'looked-after-review', 'Vale', 'School, foster carers, designated nurse'],
  [3, 4, '09:00', 'exploitation-missing', 'Whole authority', 'Police, youth offending, schools, sexual health'],
  [3, 5, null, 'legal-planning', 'Harbour', 'Legal services'],
  [4, 1, '10:00', 'review-conference', 'Vale', 'Police, school, school nursing'],
  [4, 2, '15:00', 'board-sub-group', 'Whole authority', 'Board partners, voluntary sector'],
  [4, 3, '09:30', 'resource-panel', 'Whole authority', 'Health, education'],
];

const meetingId = (inspectionId: string, index: number) => madeUpId(`meeting/${inspectionId}/${index}`);

/** The meetings as the authority tells of them. `weekOne` is the Monday of week 1. */
export function meetingsOf(inspectionId: string, weekOne: string): readonly Change[] {
  const monday = Temporal.PlainDate.from(weekOne);
  return rows.map(([week, weekday, time, kind, area, agencies], index) => {
    const after: MeetingFields = {
      kind,
      on: monday.add({ days: (week - 1) * 7 + weekday - 1 }).toString(),
      time,
      place: area === 'Vale' ? 'Vale Area Office' : area === 'Harbour' ? 'Harbour Family Hub' : 'Lantern House',
      area: area === 'Whole authority' ? null : area,
      agencies,
      cancelled: false,
      cancelReason: null,
      observe: 'undecided',
      observers: null,
    };
    return {
      ...at(inspectionId),
      kind: 'meeting-planned',
      subject: { kind: 'meeting', id: meetingId(inspectionId, index) },
      after,
    };
  });
}

/** What the lead inspector says of them: some are watched, some are not, and of the rest it is not decided. */
export const meetingsWatched = (inspectionId: string): readonly Change[] =>
  rows.flatMap((_, index): readonly Change[] => {
    if (index % 3 === 2) return [];
    const watched = index % 3 === 0;
    return [
      {
        ...at(inspectionId),
        kind: 'meeting-changed',
        subject: { kind: 'meeting', id: meetingId(inspectionId, index) },
        expects: 1,
        before: { observe: 'undecided', observers: null },
        after: { observe: watched ? 'yes' : 'no', observers: watched ? 'Siobhan Keane' : null },
      },
    ];
  });
