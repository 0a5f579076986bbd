import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { mayBeTogether, type PlanState, planInspection } from '#inspection';
import { postedDate } from '../../../forms/posted-date.ts';
import type { Parts } from '../../../parts.ts';
import { written } from '../../authorities/written.ts';
import { sharedInWords, windowView } from '../in-words.ts';
import { programmeForm } from '../programme-form.ts';
import { changePlanPages } from './change-plan-pages.ts';
import {
  confirmedIn,
  frameworkChoices,
  leadChoices,
  questionFields,
  reviewChoices,
  subjectChoices,
  usualFramework,
} from './plan-choices.ts';
import { planState } from './plan-state.ts';

/** The inspections it may be planned together with, as choices; nothing where there are none. */
function togetherChoices(state: PlanState) {
  const others = mayBeTogether(state);
  if (others.length === 0) return [];
  return [
    ...others.map(({ id, authorityName, weekOne }) => ({
      value: id,
      text: `Together with ${authorityName}, planned for the week of ${written(weekOne)}`,
    })),
    { value: '', text: 'By itself' },
  ];
}

/** Inspections planned, their plan changed, and taken out of the programme. */
export function planPages(app: FastifyInstance, parts: Parts): void {
  programmeForm<PlanState>(app, parts, 'plan-programme', {
    path: '/programme/authorities/:id/plan',
    template: 'programme/plan/plan',
    load: (tx, _request, around) => planState(tx, around),
    view: ({ placed, subject, today }) => ({
      title: 'Plan an inspection',
      due: windowView(placed, today),
      shared: sharedInWords(placed),
      deferredUntil: placed.deferral === null ? null : written(placed.deferral.until),
      subjectChoices,
      reviewChoices,
      frameworkChoices: frameworkChoices(subject),
      leadChoices: leadChoices(subject, today),
      togetherChoices: togetherChoices(subject),
      questionFields,
      values: {
        subject: 'authority',
        lscbReview: 'yes',
        framework: usualFramework(subject, today),
        together: mayBeTogether(subject)[0]?.id ?? '',
        weekOne: mayBeTogether(subject)[0]?.weekOne ?? '',
      },
    }),
    decide: ({ subject, today }, form) =>
      planInspection(subject, {
        ids: { inspection: randomUUID(), membership: randomUUID(), concurrent: randomUUID() },
        wanted: {
          subject: form.text('subject'),
          weekOne: postedDate(form.text, 'weekOne'),
          lscbReview: form.text('lscbReview'),
          framework: form.text('framework'),
          lead: form.text('lead'),
          together: form.text('together'),
        },
        confirmed: confirmedIn(form),
        today,
      }),
    done: () => 'The inspection is planned. The authority learns of it when it is notified.',
  });
  changePlanPages(app, parts);
}
