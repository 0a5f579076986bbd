import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  changePlan,
  madeTogether,
  type PlanState,
  type ProgrammeInspection,
  stages,
  takeOutOfProgramme,
} from '#inspection';
import { type Tx, teamOf } from '#store';
import { postedDate } from '../../../forms/posted-date.ts';
import { type NowRow, recordNamed } from '../../../forms/record-form.ts';
import type { Parts } from '../../../parts.ts';
import { written } from '../../authorities/written.ts';
import { subjectInWords, windowView } from '../in-words.ts';
import { type AroundPlace, programmeForm } from '../programme-form.ts';
import { confirmedIn, frameworkChoices, questionFields, reviewChoices } from './plan-choices.ts';
import { planState } from './plan-state.ts';

type Planned = { readonly inspection: ProgrammeInspection; readonly plans: PlanState };

/** A planned inspection as it is there now. */
const planNow = ({
  weekOne,
  stage,
  lscbReview,
  framework,
  frameworkVersion,
}: ProgrammeInspection): readonly NowRow[] => [
  { what: 'Week 1', is: written(weekOne) },
  { what: 'Stage', is: stages[stage] },
  { what: 'Review of the board', is: lscbReview ? 'Yes' : 'No' },
  { what: 'Framework', is: `${framework}, version ${frameworkVersion}` },
];

const named = (request: FastifyRequest, { placed }: AroundPlace) => recordNamed(request, placed.open);

const othersInWords = (all: readonly ProgrammeInspection[], inspection: ProgrammeInspection): readonly string[] =>
  madeTogether(all, inspection).map(({ authorityName }) => authorityName);

/** The plan of an inspection changed, and an inspection taken out of the programme again. */
export function changePlanPages(app: FastifyInstance, parts: Parts): void {
  programmeForm<Planned>(app, parts, 'plan-programme', {
    path: '/programme/authorities/:id/inspections/:record/change',
    template: 'programme/plan/change',
    load: async (tx, request, around) => {
      const inspection = named(request, around);
      return inspection === null ? null : { inspection, plans: await planState(tx, around) };
    },
    version: ({ subject }) => subject.inspection.version,
    logged: 'inspection',
    thereNow: ({ subject }) => planNow(subject.inspection),
    view: ({ placed, state, subject: { inspection, plans }, today }) => ({
      title: 'Change the plan of an inspection',
      what: subjectInWords(inspection),
      week: written(inspection.weekOne),
      isAuthority: inspection.subject === 'authority',
      due: windowView(placed, today),
      together: othersInWords(state.inspections, inspection),
      reviewChoices,
      frameworkChoices: frameworkChoices(plans),
      questionFields,
      values: {
        weekOne: inspection.weekOne ?? '',
        lscbReview: inspection.lscbReview ? 'yes' : 'no',
        framework: `${inspection.framework} ${inspection.frameworkVersion}`,
        others: 'move',
      },
    }),
    decide: ({ subject: { inspection, plans }, today }, form) =>
      changePlan(plans, inspection, {
        wanted: {
          weekOne: postedDate(form.text, 'weekOne'),
          lscbReview: form.text('lscbReview'),
          framework: form.text('framework'),
          others: form.text('others'),
        },
        confirmed: confirmedIn(form),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The plan has been changed.',
  });

  const teamHeld = async (tx: Tx, inspectionId: string) =>
    (await teamOf(tx, inspectionId)).map(({ id, userId, role, version }) => ({
      ...{ id, userId, role, version },
      authorityId: null,
      inspectionId,
    }));

  programmeForm<{ readonly inspection: ProgrammeInspection; readonly team: Awaited<ReturnType<typeof teamHeld>> }>(
    app,
    parts,
    'plan-programme',
    {
      path: '/programme/authorities/:id/inspections/:record/take-out',
      template: 'programme/plan/take-out',
      load: async (tx, request, around) => {
        const inspection = named(request, around);
        return inspection === null ? null : { inspection, team: await teamHeld(tx, inspection.id) };
      },
      version: ({ subject }) => subject.inspection.version,
      logged: 'inspection',
      thereNow: ({ subject }) => planNow(subject.inspection),
      view: ({ state, subject: { inspection, team } }) => ({
        title: 'Take an inspection out of the programme',
        what: subjectInWords(inspection),
        week: written(inspection.weekOne),
        team: team.length,
        together: othersInWords(state.inspections, inspection),
      }),
      decide: ({ state, subject: { inspection, team } }, form) =>
        takeOutOfProgramme({ inspections: state.inspections, team }, inspection, {
          seen: form.number('version') ?? 0,
          reason: form.text('reason'),
        }),
      done: () => 'The inspection has been taken out of the programme.',
    },
  );
}
