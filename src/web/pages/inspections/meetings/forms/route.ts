import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  askForMeetings,
  cancelMeeting,
  changeMeeting,
  type Meeting,
  type MeetingRequest,
  observersIn,
  planMeeting,
  watchMeeting,
} from '#inspection';
import { inspectorNamesOf, meetingRequestOf, meetingsOf } from '#store';
import { postedDate } from '../../../../forms/posted-date.ts';
import { recordNamed } from '../../../../forms/record-form.ts';
import type { Parts } from '../../../../parts.ts';
import { written } from '../../../authorities/written.ts';
import { type AroundInspection, type InspectionForm, inspectionForm } from '../../around.ts';
import { kindChoices, meetingInWords, meetingNow, wantedOf } from './meeting-form.ts';

const back = ({ inspection }: AroundInspection) => `/inspections/${inspection.id}/meetings`;

/** A meeting with those who may watch it. */
type Watching = { readonly meeting: Meeting; readonly team: readonly string[] };
/** What is asked of the meetings so far. */
type Asked = { readonly request: MeetingRequest | null };

/** Planning, changing, cancelling and watching one meeting, and saying which are wanted. */
export function meetingForms(app: FastifyInstance, parts: Parts): void {
  const plan = { action: 'answer-data-request' } as const;
  inspectionForm<'new'>(app, parts, plan, {
    path: '/inspections/:id/meetings/add',
    template: 'inspections/meetings/forms/meeting',
    back,
    load: async () => 'new',
    view: () => ({ title: 'Add a meeting', kindChoices }),
    decide: ({ inspection }, form) => planMeeting(inspection, { id: randomUUID(), wanted: wantedOf(form) }),
    done: () => 'The meeting has been added.',
  });

  const one = {
    back,
    load: async (tx, request, { inspection }) => recordNamed(request, await meetingsOf(tx, inspection.id)),
    version: ({ subject }) => subject.version,
    logged: 'meeting',
  } satisfies Partial<InspectionForm<Meeting>>;

  inspectionForm<Meeting>(app, parts, plan, {
    ...one,
    path: '/inspections/:id/meetings/:record/change',
    template: 'inspections/meetings/forms/meeting',
    thereNow: ({ subject }, form) => meetingNow(subject, wantedOf(form)),
    view: ({ subject }) => ({
      title: 'Change a meeting',
      kindChoices,
      changing: true,
      watched: subject.observe === 'yes',
      values: { ...subject, time: subject.time ?? '', area: subject.area ?? '' },
    }),
    decide: ({ inspection, subject }, form) =>
      changeMeeting(inspection, subject, {
        wanted: wantedOf(form),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
      }),
    done: () => 'The meeting has been changed.',
  });

  inspectionForm<Meeting>(app, parts, plan, {
    ...one,
    path: '/inspections/:id/meetings/:record/cancel',
    template: 'inspections/meetings/forms/cancel',
    thereNow: ({ subject }) => meetingNow(subject),
    view: ({ subject }) => ({ title: 'Cancel a meeting', meeting: meetingInWords(subject) }),
    decide: ({ inspection, subject }, form) =>
      cancelMeeting(inspection, subject, { seen: form.number('version') ?? 0, reason: form.text('reason') }),
    done: () => 'The meeting has been cancelled. It stays on the list.',
  });

  inspectionForm<Watching>(
    app,
    parts,
    { action: 'watch-meetings' },
    {
      back,
      path: '/inspections/:id/meetings/:record/watch',
      template: 'inspections/meetings/forms/watch',
      logged: 'meeting',
      load: async (tx, request, { inspection }) => {
        const meeting = recordNamed(request, await meetingsOf(tx, inspection.id));
        return meeting === null ? null : { meeting, team: await inspectorNamesOf(tx, inspection.id) };
      },
      version: ({ subject }) => subject.meeting.version,
      thereNow: ({ subject }) => meetingNow(subject.meeting),
      view: ({ subject: { meeting, team } }) => {
        const observers = observersIn(meeting.observers);
        return {
          title: 'Watch a meeting',
          meeting: meetingInWords(meeting),
          agencies: meeting.agencies,
          teamChoices: [...new Set([...team, ...observers])].map((name) => ({ value: name, text: name })),
          values: { observe: meeting.observe, observers },
        };
      },
      decide: ({ inspection, subject: { meeting, team } }, form) =>
        watchMeeting(inspection, meeting, {
          observe: form.text('observe'),
          observers: form.all('observers'),
          team,
          seen: form.number('version') ?? 0,
        }),
      done: (form) =>
        form.text('observe') === 'yes'
          ? 'The meeting will be watched.'
          : 'What was decided about the meeting has been kept.',
    },
  );

  inspectionForm<Asked>(
    app,
    parts,
    { action: 'steer-data-request' },
    {
      back,
      path: '/inspections/:id/meetings/request',
      template: 'inspections/meetings/forms/request',
      logged: 'meeting-request',
      load: async (tx, _request, { inspection }) => ({ request: await meetingRequestOf(tx, inspection.id) }),
      version: ({ subject }) => subject.request?.version ?? 0,
      thereNow: ({ subject: { request } }, form) => [
        { what: 'Areas', is: request?.areas ?? '', wrote: form.text('areas') },
        { what: 'Gone through on', is: written(request?.reviewedOn ?? null) },
      ],
      view: ({ subject: { request } }) => ({
        title: 'Which meetings are wanted',
        values: { areas: request?.areas ?? '', reviewedOn: request?.reviewedOn ?? '' },
      }),
      decide: ({ inspection, subject, today }, form) =>
        askForMeetings(inspection, subject.request, {
          id: randomUUID(),
          areas: form.text('areas'),
          reviewedOn: postedDate(form.text, 'reviewedOn'),
          seen: form.number('version') ?? 0,
          today,
        }),
      done: () => 'What is asked of the meetings has been kept.',
    },
  );
}
