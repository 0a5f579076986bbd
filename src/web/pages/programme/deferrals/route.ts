import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  changeDeferral,
  type Deferral,
  type DeferralWanted,
  deferralGrounds,
  deferralUnderWay,
  endDeferral,
  isPlanned,
  type Placed,
  recordDeferral,
  stages,
  underWay,
} from '#inspection';
import type { Posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import { type NowRow, recordNamed } from '../../../forms/record-form.ts';
import type { Parts } from '../../../parts.ts';
import { written } from '../../authorities/written.ts';
import { type AroundPlace, programmeForm } from '../programme-form.ts';

const groundChoices = Object.entries(deferralGrounds).map(([value, { title, hint }]) => ({
  value,
  text: title,
  ...(hint === undefined ? {} : { hint }),
}));

const wantedOf = (form: Posted): DeferralWanted => ({
  grounds: form.text('grounds'),
  words: form.text('words'),
  decidedOn: postedDate(form.text, 'decidedOn'),
  until: postedDate(form.text, 'until'),
});

/** A deferral as it is there now, beside what was written. */
const deferralNow = (deferral: Deferral, form: Posted): readonly NowRow[] => {
  const wanted = wantedOf(form);
  const { grounds, words, decidedOn, until, endedOn } = deferral;
  return [
    { what: 'Ground', is: deferralGrounds[grounds].title },
    { what: 'What has happened', is: words, wrote: wanted.words },
    { what: 'Decided on', is: written(decidedOn) },
    { what: 'Deferred until', is: written(until) },
    { what: 'Ended on', is: written(endedOn) },
  ];
};

const own = ({ placed, state }: AroundPlace): readonly Deferral[] =>
  state.deferrals.filter(({ authorityId }) => authorityId === placed.authority.id);

/** What is said where the inspection is under way, and where it stands; null elsewhere. */
function underWayView({ open }: Placed) {
  const inspection = underWay(open);
  if (inspection === null) return null;
  return { says: deferralUnderWay, stage: stages[inspection.stage], href: `/inspections/${inspection.id}` };
}

/** The week for which the inspection is planned all the same, where it begins before the deferral ends (ISO 8601); null where none does. */
const plannedBefore = ({ open }: Placed, until: string): string | null =>
  open
    .filter(({ subject }) => subject === 'authority')
    .filter(isPlanned)
    .find(({ weekOne }) => weekOne < until)?.weekOne ?? null;

/** Deferrals of one authority: decided, changed, ended. */
export function deferralPages(app: FastifyInstance, parts: Parts): void {
  programmeForm<readonly Deferral[]>(app, parts, 'decide-deferrals', {
    path: '/programme/authorities/:id/deferrals/add',
    template: 'programme/deferrals/deferral',
    load: async (_tx, _request, around) => own(around),
    view: ({ placed, today }) => ({
      title: 'Defer the inspection',
      groundChoices,
      underWay: underWayView(placed),
      values: { decidedOn: today },
    }),
    decide: ({ placed, subject, today }, form) =>
      recordDeferral(
        { id: placed.authority.id, deferrals: subject, inspections: placed.open },
        { id: randomUUID(), wanted: wantedOf(form), today },
      ),
    done: (form, { placed }) => {
      const week = plannedBefore(placed, postedDate(form.text, 'until'));
      return `The inspection is deferred.${week === null ? '' : ` It is planned for the week of ${written(week)}: move it, or take it out of the programme.`}`;
    },
  });

  const one = {
    load: async (_tx, request, around) => recordNamed(request, own(around)),
    version: ({ subject }) => subject.version,
    logged: 'deferral',
  } satisfies Partial<Parameters<typeof programmeForm<Deferral>>[3]>;

  programmeForm<Deferral>(app, parts, 'decide-deferrals', {
    ...one,
    path: '/programme/authorities/:id/deferrals/:record/change',
    template: 'programme/deferrals/deferral',
    view: ({ subject }) => ({ title: 'Change the deferral', groundChoices, changing: true, values: subject }),
    thereNow: ({ subject }, form) => deferralNow(subject, form),
    decide: ({ subject, today }, form) =>
      changeDeferral(subject, {
        wanted: wantedOf(form),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The deferral has been changed.',
  });

  programmeForm<Deferral>(app, parts, 'decide-deferrals', {
    ...one,
    path: '/programme/authorities/:id/deferrals/:record/end',
    template: 'programme/deferrals/end',
    view: ({ subject, today }) => ({
      title: 'End the deferral',
      until: written(subject.until),
      today: written(today),
    }),
    thereNow: ({ subject }, form) => deferralNow(subject, form).map(({ what, is }) => ({ what, is })),
    decide: ({ subject, today }, form) =>
      endDeferral(subject, { seen: form.number('version') ?? 0, reason: form.text('reason'), today }),
    done: () => 'The deferral has ended.',
  });
}
