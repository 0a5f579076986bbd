// What happened in the inspections of Westmarch until the demonstration is loaded, in the order of time.
import { documentsAskedFor } from '#annex-a';
import { boardId, collectingId, daysOf, inspections, notifiedId, readyId } from '../inspections.ts';
import type { When } from '../when.ts';
import { comparatorsImported, figuresDecided, figuresEntered, figuresOffered } from './area.ts';
import { inItsPlace, returned, supplying } from './documents.ts';
import { explanation } from './explanations.ts';
import { listsOf, sending } from './lists.ts';
import { meetingsOf, meetingsWatched } from './meetings.ts';
import { messageSent, timetableMade } from './opening.ts';
import { chair, leadOf, officer } from './people-of.ts';
import { perChildDocuments } from './per-child.ts';
import type { Step } from './step.ts';

const notified = 'Notification of an inspection of services for children';
const asking = 'Data request for the inspection';
const dear = (rest: string) =>
  `Dear Amara Nwosu,\n\n${rest}\n\nThe days, and all that is asked for, stand in Bestfit.\n\nYours sincerely`;

/** Something done without files. */
const doing = (at: Date, by: string, inspectionId: string, changes: ReturnType<Step['changes']>): Step => ({
  at,
  by,
  inspectionId,
  files: [],
  changes: () => changes,
});

/** An inspection with its days, and the days that are so many working days after its notification. */
function known(when: When, wanted: string) {
  const inspection = inspections(when).find(({ id }) => id === wanted);
  const { notifiedOn, asAt } = inspection === undefined ? { notifiedOn: null, asAt: null } : daysOf(inspection);
  if (inspection === undefined || notifiedOn === null) throw new Error('The demonstration has no such inspection.');
  const after = (days: number): string => when.workingDays(notifiedOn, days);
  return { inspection, notifiedOn, asAt: asAt ?? notifiedOn, after };
}

/** The inspection that is ready for fieldwork: everything is in, or explained, but for little. */
function ready(when: When, rows: number): readonly Step[] {
  const { at } = when;
  const { inspection, asAt, after } = known(when, readyId);
  const every = documentsAskedFor({ lscbConcurrent: true }).map(({ no }) => no);
  const ofAuthority = every.filter((no) => no < '4' && no !== '2.04');
  const ofBoard = every.filter((no) => no >= '4' && no !== '4.05');
  const workbooks = perChildDocuments(asAt, rows);
  const lead = (day: string, hour: number, changes: ReturnType<Step['changes']>) =>
    doing(at(day, hour), leadOf.ready, readyId, changes);
  const authority = (day: string, hour: number, changes: ReturnType<Step['changes']>) =>
    doing(at(day, hour), officer, readyId, changes);
  const send = (day: string, hour: number, sent: Parameters<typeof sending>[3]) =>
    sending(officer, at(day, hour), readyId, sent);
  return [
    lead(asAt, 9, [
      ...timetableMade(inspection),
      ...messageSent(
        inspection,
        'notification',
        notified,
        dear('We inspect your services for children from tomorrow.'),
      ),
      ...messageSent(inspection, 'data-request', asking, dear('We ask you for eleven lists and for documents.')),
      ...figuresEntered(readyId, when),
      ...comparatorsImported(readyId),
    ]),
    authority(asAt, 15, meetingsOf(readyId, inspection.weekOne)),
    lead(asAt, 16, meetingsWatched(readyId)),
    send(after(1), 8, {
      number: 1,
      stage: 1,
      note: 'Lists 1 and 3 to 11. List 2 comes from another system on Thursday.',
      files: [
        {
          name: 'Westmarch lists.xlsx',
          bytes: listsOf({ asAt, rows, defects: Math.floor(rows / 80), lists: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11] }),
        },
      ],
    }),
    supplying(at(after(1), 12), readyId, { by: officer, numbers: ofAuthority, workbooks }),
    supplying(at(after(2), 10), readyId, { by: chair, numbers: ofBoard }),
    lead(after(2), 16, [
      returned(readyId, '1.09', 'These are tables of the last census. Say what you concluded from them, and for whom.'),
    ]),
    authority(after(3), 8, [
      explanation(readyId, 'document/2.04', { words: 'No child has been in secure accommodation on welfare grounds.' }),
      explanation(readyId, 'list/8/absent-episodes', {
        words: 'Absence was recorded apart from missing only since the spring.',
      }),
      ...figuresOffered(readyId, when),
    ]),
    send(after(3), 9, {
      number: 2,
      stage: 1,
      note: 'List 2, from the early help system.',
      files: [{ name: 'Early help.xlsx', bytes: listsOf({ asAt, rows, defects: 0, lists: [2] }) }],
    }),
    supplying(at(after(4), 11), readyId, { by: officer, numbers: ['1.09'], edition: 2 }),
    authority(after(4), 11, [inItsPlace(readyId, '1.09')]),
    lead(after(4), 15, [
      explanation(readyId, 'measure/assessments-in-time', {
        asked: 'Fewer assessments were done in time than in similar authorities. What stands behind it?',
      }),
      ...figuresDecided(readyId),
    ]),
    send(after(6), 16, {
      number: 3,
      stage: 2,
      note: 'All lists again with the columns of stage 2; most findings of last week are put right.',
      files: [
        { name: 'Westmarch lists stage 2.xlsx', bytes: listsOf({ asAt, rows, defects: Math.floor(rows / 200) }) },
      ],
    }),
  ];
}

/** The inspection whose data are being collected: some lists are in, one file could not be read, documents come in. */
function collecting(when: When, rows: number): readonly Step[] {
  const { at } = when;
  const { inspection, asAt, after } = known(when, collectingId);
  return [
    doing(at(asAt, 9), leadOf.collecting, collectingId, [
      ...timetableMade(inspection),
      ...messageSent(inspection, 'notification', notified, dear('We inspect your services for children.')),
      ...messageSent(inspection, 'data-request', asking, dear('We ask you for eleven lists and for documents.')),
      // Its lists are only a part of those that the figures are of.
      ...figuresEntered(collectingId, when, ['A19']),
    ]),
    doing(at(asAt, 16), officer, collectingId, meetingsOf(collectingId, inspection.weekOne)),
    sending(officer, at(after(1), 8), collectingId, {
      number: 1,
      stage: 1,
      note: '',
      files: [
        { name: 'Front door.xlsx', bytes: listsOf({ asAt, rows, defects: Math.floor(rows / 60), lists: [1, 3, 4] }) },
        {
          name: 'Children in need.xlsx',
          bytes: listsOf({ asAt, rows, defects: Math.floor(rows / 60), lists: [5, 6] }),
        },
      ],
    }),
    supplying(at(after(2), 12), collectingId, {
      by: officer,
      numbers: ['1.01', '1.02', '1.04', '1.06', '1.07', '2.01', '3.01', '3.04'],
    }),
    doing(at(after(2), 17), leadOf.collecting, collectingId, [
      returned(
        collectingId,
        '3.01',
        'We could not see what this is meant to show. Name the decisions that rest on it.',
      ),
    ]),
    sending(officer, at(after(3), 9), collectingId, {
      number: 2,
      stage: 1,
      note: 'List 7',
      files: [{ name: 'List 7.xlsx', bytes: new TextEncoder().encode('%PDF-1.4\n% printed instead of saved\n') }],
    }),
    doing(at(after(3), 10), officer, collectingId, [
      explanation(collectingId, 'list/2', {
        words: 'Early help is provided by schools here; their records reach us at the end of the month.',
      }),
    ]),
  ];
}

/** The board that is reviewed alone: it was notified, and its chair has begun to answer. */
function board(when: When): readonly Step[] {
  const { at } = when;
  const { inspection, notifiedOn } = known(when, boardId);
  return [
    doing(at(notifiedOn, 9), leadOf.board, boardId, [
      ...timetableMade(inspection),
      ...messageSent(inspection, 'notification', 'Notification of a review of the board', dear('We review the board.')),
    ]),
    supplying(at(notifiedOn, 10), boardId, { by: chair, numbers: ['4.01', '4.02', '4.09', '4.10'] }),
  ];
}

/** The inspection that was notified just now: its lists are asked for. */
function justNotified(when: When): readonly Step[] {
  const { inspection, notifiedOn } = known(when, notifiedId);
  return [
    doing(when.at(notifiedOn, 9), leadOf.notified, notifiedId, [
      ...timetableMade(inspection),
      ...messageSent(inspection, 'notification', notified, dear('We inspect your services for children.')),
      ...messageSent(inspection, 'data-request', asking, dear('We ask you for eleven lists and for documents.')),
    ]),
  ];
}

/** Every step, in the order of time. `rows` are those of all lists of the inspection that is ready. */
export const stepsOf = (when: When, rows: number): readonly Step[] =>
  [
    ...ready(when, rows),
    ...collecting(when, Math.max(1000, Math.floor(rows / 4))),
    ...justNotified(when),
    ...board(when),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
