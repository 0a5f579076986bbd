import type { InspectionOfMeeting } from './keep-meetings.ts';
import type { Meeting, MeetingWanted } from './meeting.ts';

/** An inspection of four weeks from Monday 23 November 2026. */
export const inspection: InspectionOfMeeting = {
  id: 'inspection',
  authorityId: 'westmarch',
  weekOne: '2026-11-23',
  onSiteEnds: '2026-12-17',
};

export const wanted: MeetingWanted = {
  kind: 'core-group',
  on: '2026-12-02',
  time: '9.30',
  place: 'Harbour Family Hub, room 2',
  area: 'North',
  agencies: 'School, health visitor, police',
  confirmed: false,
};

export const meeting: Meeting = {
  id: 'meeting',
  version: 3,
  kind: 'core-group',
  on: '2026-12-02',
  time: '09:30',
  place: 'Harbour Family Hub, room 2',
  area: 'North',
  agencies: 'School, health visitor, police',
  cancelled: false,
  cancelReason: null,
  observe: 'undecided',
  observers: null,
};
