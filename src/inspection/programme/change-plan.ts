// A planned inspection is moved to another week, or taken out of the programme again. Nobody outside the inspectorate was told of it.
import { type Change, differences } from '../change.ts';
import type { InspectionFields } from '../opening/opening-changes.ts';
import type { HeldRole } from '../people/person-record.ts';
import { membershipEnded } from '../people/roles-given.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { written } from '../written.ts';
import { frameworkChosen, weekFault } from './plan-faults.ts';
import { asksAbout, concurrentSet, inspectionChanged, type PlanState } from './plan-inspection.ts';
import {
  frameworkNotInForce,
  isPlanQuestion,
  type Plan,
  type PlanQuestion,
  planQuestions,
  questionsOf,
} from './plan-questions.ts';
import { isPlanned, type ProgrammeInspection } from './programme-records.ts';

/** A change of plan as a form gives it. */
export type ChangedPlan = {
  readonly weekOne: string;
  readonly lscbReview: string;
  readonly framework: string;
  /** What becomes of those it is made together with: "move" (to the same week) or "leave" (it stands by itself then). */
  readonly others: string;
};

/** Those that are made together with an inspection and are planned still. */
export const madeTogether = (
  inspections: readonly ProgrammeInspection[],
  { id, concurrent }: Pick<ProgrammeInspection, 'id' | 'concurrent'>,
): readonly (ProgrammeInspection & { readonly weekOne: string })[] =>
  concurrent === null
    ? []
    : inspections.filter((each) => each.id !== id && each.concurrent === concurrent).filter(isPlanned);

const notPlanned = refuse(
  'not-planned',
  'This inspection is not planned any more: the authority has been notified, or it was taken out of the programme. Its dates are kept on its own pages.',
);

/**
 * Moves a planned inspection to another week, or changes its framework or whether the board is reviewed, with a reason. Refused once the
 * authority is notified (`not-planned`), field by field (`not-valid`), and with what is to be asked about first (`asks`). No change at
 * all is no change.
 */
export function changePlan(
  state: PlanState,
  inspection: ProgrammeInspection,
  command: {
    readonly wanted: ChangedPlan;
    readonly confirmed: readonly PlanQuestion[];
    readonly seen: number;
    readonly reason: string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  if (!isPlanned(inspection)) return notPlanned;
  const { wanted, confirmed, seen, reason, today } = command;
  const { subject } = inspection;
  const { weekOne } = wanted;
  const isMoved = weekOne !== inspection.weekOne;
  const faults: FieldFault[] = [];
  const week = isMoved ? weekFault(weekOne, today) : null;
  if (week !== null) faults.push(week);
  if (subject !== 'lscb' && wanted.lscbReview !== 'yes' && wanted.lscbReview !== 'no') {
    faults.push({ place: 'lscbReview', words: 'Choose whether the safeguarding board is reviewed at the same time.' });
  }
  const chosen = frameworkChosen(state.frameworks, { ...wanted, subject });
  faults.push(...chosen.faults);
  const together = madeTogether(state.inspections, inspection);
  if (isMoved && together.length > 0 && wanted.others !== 'move' && wanted.others !== 'leave') {
    faults.push({ place: 'others', words: 'Choose what becomes of the inspections that are made together with it.' });
  }
  const framework = chosen.framework;
  const concurrent = isMoved && wanted.others === 'leave' ? null : inspection.concurrent;
  const after =
    framework === null
      ? null
      : {
          framework: framework.id,
          frameworkVersion: framework.frameworkVersion,
          frameworkHash: framework.hash,
          lscbReview: subject === 'lscb' || wanted.lscbReview === 'yes',
          weekOne,
          concurrent,
        };
  const changed = after === null ? null : differences(plannedFields(inspection), after);
  const why = reasonFault(reason, 'the plan changes');
  if (why !== null && (changed !== null || faults.length > 0)) faults.push(why);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (framework === null || changed === null) return [];
  const { lead } = inspection;
  const plan: Plan = {
    id: inspection.id,
    subject,
    weekOne,
    framework,
    together: null,
    concurrent,
    lead: lead === null ? null : { ...lead, roles: state.rolesOf(lead.userId) },
  };
  const asked = asksAbout(questionsOf(plan, state, [...confirmed, ...settledBefore(inspection, plan)]));
  if (asked !== null) return asked;
  const own: ProgrammeInspection = { ...inspection, version: seen };
  const moved = isMoved && wanted.others === 'move' ? together : [];
  return [
    inspectionChanged(own, changed.before, changed.after, reason),
    ...moved.map((each) => inspectionChanged(each, { weekOne: each.weekOne }, { weekOne }, reason)),
    ...leftAlone(concurrent === null ? together : []),
  ];
}

/** What was settled when it was planned, and is not asked again: everything about a week that stays, and a framework that was out of force. */
function settledBefore(was: ProgrammeInspection & { readonly weekOne: string }, plan: Plan): readonly PlanQuestion[] {
  const isSame = was.framework === plan.framework.id && was.frameworkVersion === plan.framework.frameworkVersion;
  const wasOut = frameworkNotInForce({ weekOne: was.weekOne, framework: plan.framework }) !== null;
  return Object.keys(planQuestions)
    .filter(isPlanQuestion)
    .filter((question) => (question === 'framework' ? isSame && wasOut : was.weekOne === plan.weekOne));
}

const plannedFields = (inspection: ProgrammeInspection) => {
  const { framework, frameworkVersion, frameworkHash, lscbReview, weekOne, concurrent } = inspection;
  return {
    framework,
    frameworkVersion,
    frameworkHash,
    lscbReview,
    weekOne,
    concurrent,
  } satisfies Partial<InspectionFields>;
};

/** Where one alone is left of those made together, it stands by itself. */
const leftAlone = (together: readonly ProgrammeInspection[]): readonly Change[] => {
  const [one, ...more] = together;
  return one === undefined || more.length > 0 ? [] : [concurrentSet(one, null)];
};

/**
 * Takes a planned inspection out of the programme, with a reason: it has no week any more, and nobody is on its team. The record stays,
 * with its log, and is used again when the same is planned anew. Refused once the authority is notified (`not-planned`).
 */
export function takeOutOfProgramme(
  state: {
    readonly inspections: readonly ProgrammeInspection[];
    /** The roles that are held in it, each with whose it is. */
    readonly team: readonly (HeldRole & { readonly userId: string })[];
  },
  inspection: ProgrammeInspection,
  command: { readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  if (!isPlanned(inspection)) return notPlanned;
  const fault = reasonFault(command.reason, 'it is taken out of the programme');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  const { weekOne, concurrent } = inspection;
  const before = concurrent === null ? { weekOne } : { weekOne, concurrent };
  const after = concurrent === null ? { weekOne: null } : { weekOne: null, concurrent: null };
  const because = `The inspection planned for the week of ${written(weekOne)} was taken out of the programme.`;
  return [
    inspectionChanged({ ...inspection, version: command.seen }, before, after, command.reason),
    ...leftAlone(madeTogether(state.inspections, inspection)),
    ...state.team.map((held) => membershipEnded(held.userId, held, because)),
  ];
}
