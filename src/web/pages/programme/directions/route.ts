import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  changeDirection,
  type Direction,
  type DirectionWanted,
  type Placed,
  recordDirection,
  withdrawDirection,
} from '#inspection';
import type { Posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import { type NowRow, recordNamed } from '../../../forms/record-form.ts';
import type { Parts } from '../../../parts.ts';
import { written } from '../../authorities/written.ts';
import { programmeForm } from '../programme-form.ts';

const wantedOf = (form: Posted): DirectionWanted => ({
  givenOn: postedDate(form.text, 'givenOn'),
  inspectFrom: postedDate(form.text, 'inspectFrom') || null,
  inspectBy: postedDate(form.text, 'inspectBy') || null,
  words: form.text('words'),
});

/** A direction as it is there now. */
const directionNow = ({ givenOn, inspectFrom, inspectBy, words, withdrawnOn }: Direction): readonly NowRow[] => [
  { what: 'Given on', is: written(givenOn) },
  { what: 'Not before', is: written(inspectFrom) },
  { what: 'By', is: written(inspectBy) },
  { what: 'What is directed', is: words },
  { what: 'Withdrawn on', is: written(withdrawnOn) },
];

/** When the inadequate report was published that a direction is about; null when the last overall judgement is none. */
const inadequateOn = ({ window, last }: Placed): string | null =>
  window.kind === 're-inspection' || window.kind === 'direction' ? (last?.publishedOn ?? null) : null;

/** Directions of the Secretary of State about one authority: recorded, changed, withdrawn. */
export function directionPages(app: FastifyInstance, parts: Parts): void {
  programmeForm<Placed>(app, parts, 'plan-programme', {
    path: '/programme/authorities/:id/directions/add',
    template: 'programme/directions/direction',
    load: async (_tx, _request, { placed }) => placed,
    view: () => ({ title: 'Record a direction of the Secretary of State' }),
    decide: ({ placed, today }, form) =>
      recordDirection(
        { id: placed.authority.id, inadequateOn: inadequateOn(placed) },
        { id: randomUUID(), wanted: wantedOf(form), today },
      ),
    done: () => 'The direction has been recorded.',
  });

  const one = {
    load: async (_tx, request, { placed, state }) =>
      recordNamed(
        request,
        state.directions.filter(({ authorityId }) => authorityId === placed.authority.id),
      ),
    version: ({ subject }) => subject.version,
    logged: 'direction',
    thereNow: ({ subject }) => directionNow(subject),
  } satisfies Partial<Parameters<typeof programmeForm<Direction>>[3]>;

  programmeForm<Direction>(app, parts, 'plan-programme', {
    ...one,
    path: '/programme/authorities/:id/directions/:record/change',
    template: 'programme/directions/direction',
    view: ({ subject }) => ({ title: 'Change the direction', changing: true, values: subject }),
    decide: ({ placed, subject, today }, form) =>
      changeDirection(subject, {
        wanted: wantedOf(form),
        inadequateOn: inadequateOn(placed),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The direction has been changed.',
  });

  programmeForm<Direction>(app, parts, 'plan-programme', {
    ...one,
    path: '/programme/authorities/:id/directions/:record/withdraw',
    template: 'programme/directions/withdraw',
    view: ({ subject, today }) => ({
      title: 'Record that the direction was withdrawn',
      givenOn: written(subject.givenOn),
      values: { withdrawnOn: today },
    }),
    decide: ({ subject, today }, form) =>
      withdrawDirection(subject, {
        withdrawnOn: postedDate(form.text, 'withdrawnOn'),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The direction counts as withdrawn.',
  });
}
