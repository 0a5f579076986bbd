import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  changeDeferral,
  type Deferral,
  type DeferralWanted,
  deferralGrounds,
  endDeferral,
  recordDeferral,
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

/** Deferrals of one authority: decided, changed, ended. */
export function deferralPages(app: FastifyInstance, parts: Parts): void {
  programmeForm<readonly Deferral[]>(app, parts, 'decide-deferrals', {
    path: '/programme/authorities/:id/deferrals/add',
    template: 'programme/deferrals/deferral',
    load: async (_tx, _request, around) => own(around),
    view: ({ today }) => ({ title: 'Defer the inspection', groundChoices, values: { decidedOn: today } }),
    decide: ({ placed, subject, today }, form) =>
      recordDeferral(
        { id: placed.authority.id, deferrals: subject },
        { id: randomUUID(), wanted: wantedOf(form), today },
      ),
    done: () => 'The inspection is deferred.',
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
