// A made-up inspection with the timetable that follows from its notification, for the texts of this folder.
import { documentsAskedFor, editions, windowInWords } from '#annex-a';
import { dayNumber } from '#calendar';
import { findFramework } from '#frameworks';
import { timetableOf } from '../timetable.ts';
import type { MessageAbout } from './message-about.ts';
import type { MessageRecord } from './message-record.ts';

const framework = findFramework('sif-2015');

export function madeUpAbout(
  kind: 'with-board' | 'without-board' | 'board-alone',
  more: Partial<MessageAbout> = {},
): MessageAbout {
  const subject = kind === 'board-alone' ? 'lscb' : 'authority';
  const lscbReview = kind !== 'without-board';
  const dates = { notifiedOn: '2026-11-02', onSiteEnds: kind === 'board-alone' ? '2026-11-12' : '2026-11-26' };
  return {
    inspection: {
      id: '0c1d2e3f-0000-4000-8000-000000000001',
      authorityName: 'Westmarch',
      subject,
      lscbReview,
      notifiedOn: dates.notifiedOn,
      asAt: kind === 'board-alone' ? null : '2026-11-02',
    },
    framework: framework.shortTitle,
    director: 'Amara Nwosu',
    chair: 'Carl Heath',
    directorSignsIn: true,
    lead: { name: 'Ines Okafor', email: 'ines.okafor@inspectorate.example' },
    team: [
      { name: 'Ines Okafor', role: 'lead-inspector', discipline: 'social-care' },
      { name: 'Tom Brandreth', role: 'team-inspector', discipline: 'social-care' },
      { name: 'Una Vale', role: 'team-inspector', discipline: 'education' },
      { name: 'Quentin Ashby', role: 'quality-assurance', discipline: 'social-care' },
    ],
    entries: timetableOf({ framework, subject, lscbReview, ...dates, reportReceived: null }, (key) => key),
    lists:
      kind === 'board-alone'
        ? []
        : editions['sif-2015'].lists.map(({ no, title, scope }) => ({
            no,
            title,
            rows: windowInWords(scope, dayNumber(2026, 11, 2)),
          })),
    documents: documentsAskedFor({ lscbConcurrent: lscbReview }).filter(
      ({ no }) => kind !== 'board-alone' || no.startsWith('4.'),
    ),
    service: 'https://inspections.example',
    ...more,
  };
}

export const madeUpMessage = (more: Partial<MessageRecord> = {}): MessageRecord => ({
  id: 'message',
  inspectionId: 'inspection',
  authorityId: 'westmarch',
  purpose: 'notification',
  addresses: ['amara.nwosu@westmarch.example'],
  heading: 'Notification',
  state: 'unsent',
  note: null,
  notifiedOn: '2026-11-02',
  onSiteEnds: '2026-11-26',
  asAt: '2026-11-02',
  early: false,
  version: 2,
  attempts: 1,
  heldUntil: null,
  ...more,
});
