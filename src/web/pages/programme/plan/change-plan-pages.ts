import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  changePlan,
  type HangsOn,
  isSettled,
  type MoveState,
  madeTogether,
  type ProgrammeInspection,
  programmeOf,
  stages,
  takeOutOfProgramme,
} from '#inspection';
import { entriesOf, messagesOf, type Tx, teamOf } from '#store';
import { postedDate } from '../../../forms/posted-date.ts';
import { type NowRow, recordNamed } from '../../../forms/record-form.ts';
import type { Parts } from '../../../parts.ts';
import { written } from '../../authorities/written.ts';
import { subjectInWords, windowView } from '../in-words.ts';
import { type AroundPlace, programmeForm } from '../programme-form.ts';
import { confirmedIn, frameworkChoices, questionFields, reviewChoices } from './plan-choices.ts';
import { planState } from './plan-state.ts';

type Planned = { readonly inspection: ProgrammeInspection; readonly plans: MoveState & HangsOn };

/** What hangs on the dates of those of some inspections whose dates are settled. */
async function hangingOn(tx: Tx, inspections: readonly ProgrammeInspection[]): Promise<HangsOn> {
  const found = new Map<string, ReturnType<HangsOn['hangsOn']>>();
  for (const { id } of inspections.filter(isSettled)) {
    found.set(id, { entries: await entriesOf(tx, id), messages: await messagesOf(tx, id) });
  }
  return { hangsOn: (id) => found.get(id) ?? { entries: [], messages: [] }, newId: randomUUID };
}

/** Everything that a change of plan is decided on. */
async function changeState(tx: Tx, around: AroundPlace, inspection: ProgrammeInspection): Promise<Planned['plans']> {
  const { state } = around;
  const places = new Map(programmeOf(state).map((each) => [each.authority.id, each]));
  return {
    ...(await planState(tx, around)),
    ...(await hangingOn(tx, [inspection, ...madeTogether(state.inspections, inspection)])),
    placeOf: (id) => places.get(id) ?? null,
  };
}

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

/** Those of some inspections whose dates are settled, each with its day of notification. */
const settledInWords = (inspections: readonly ProgrammeInspection[]): readonly string[] =>
  inspections
    .filter(isSettled)
    .map(({ authorityName, notifiedOn }) => `${authorityName}, notification on ${written(notifiedOn)}`);

const othersInWords = (all: readonly ProgrammeInspection[], inspection: ProgrammeInspection): readonly string[] =>
  madeTogether(all, inspection).map(({ authorityName }) => authorityName);

/** The plan of an inspection changed, and an inspection taken out of the programme again. */
export function changePlanPages(app: FastifyInstance, parts: Parts): void {
  programmeForm<Planned>(app, parts, 'plan-programme', {
    path: '/programme/authorities/:id/inspections/:record/change',
    template: 'programme/plan/change',
    load: async (tx, request, around) => {
      const inspection = named(request, around);
      return inspection === null ? null : { inspection, plans: await changeState(tx, around, inspection) };
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
      settled: settledInWords([inspection, ...madeTogether(state.inspections, inspection)]),
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
        now: parts.now(),
      }),
    done: () => 'The plan has been changed.',
  });

  type TakenOut = HangsOn & {
    readonly inspection: ProgrammeInspection;
    readonly team: Awaited<ReturnType<typeof teamHeld>>;
  };
  const teamHeld = async (tx: Tx, inspectionId: string) =>
    (await teamOf(tx, inspectionId)).map(({ id, userId, role, version }) => ({
      ...{ id, userId, role, version },
      authorityId: null,
      inspectionId,
    }));

  programmeForm<TakenOut>(app, parts, 'plan-programme', {
    path: '/programme/authorities/:id/inspections/:record/take-out',
    template: 'programme/plan/take-out',
    load: async (tx, request, around) => {
      const inspection = named(request, around);
      if (inspection === null) return null;
      return { inspection, team: await teamHeld(tx, inspection.id), ...(await hangingOn(tx, [inspection])) };
    },
    version: ({ subject }) => subject.inspection.version,
    logged: 'inspection',
    thereNow: ({ subject }) => planNow(subject.inspection),
    view: ({ state, subject: { inspection, team } }) => ({
      title: 'Take an inspection out of the programme',
      what: subjectInWords(inspection),
      week: written(inspection.weekOne),
      team: team.length,
      settled: settledInWords([inspection]),
      together: othersInWords(state.inspections, inspection),
    }),
    decide: ({ state, subject: { inspection, ...known } }, form) =>
      takeOutOfProgramme({ inspections: state.inspections, ...known }, inspection, {
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        now: parts.now(),
      }),
    done: () => 'The inspection has been taken out of the programme.',
  });
}
