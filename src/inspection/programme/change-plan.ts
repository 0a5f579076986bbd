// A planned inspection is moved to another week, or its framework or the review of the board changes. Nobody outside the inspectorate was
// told of it.
import { type Change, differences } from '../change.ts';
import type { InspectionFields } from '../opening/opening-changes.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuseFields } from '../refusal.ts';
import { type InspectableFramework, versionNamed } from './inspectable-framework.ts';
import { askedOfAll, leftAlone, type MoveState, madeTogether } from './move-together.ts';
import { frameworkChosen, weekFault } from './plan-faults.ts';
import { inspectionChanged } from './plan-inspection.ts';
import { asksAbout, type PlanQuestion } from './plan-questions.ts';
import { isPlanned, notPlanned, type ProgrammeInspection } from './programme-records.ts';
import { type HangsOn, movedTo, timetableKept } from './unsettle-dates.ts';

/** A change of plan as a form gives it. */
export type ChangedPlan = {
  readonly weekOne: string;
  readonly lscbReview: string;
  readonly framework: string;
  /** What becomes of those it is made together with: "move" (to the same week) or "leave" (it stands by itself then). */
  readonly others: string;
};

/**
 * Moves a planned inspection to another week, or changes its framework or whether the board is reviewed, with a reason. Dates that were
 * settled do not outlive the week: they are cleared, with the timetable, for the lead to settle them anew; in the same week they stay, and
 * the timetable is made anew. What waits to be sent is withdrawn. Refused once the authority is notified (`not-planned`), field by field
 * (`not-valid`), and with what is to be asked about first (`asks`), also of those moved together with it. No change at all is no change.
 */
export function changePlan(
  state: MoveState & HangsOn,
  inspection: ProgrammeInspection,
  command: {
    readonly wanted: ChangedPlan;
    readonly confirmed: readonly PlanQuestion[];
    readonly seen: number;
    readonly reason: string;
    readonly today: string;
    readonly now: Date;
  },
): readonly Change[] | Refusal {
  if (!isPlanned(inspection)) return notPlanned;
  const { wanted, confirmed, seen, reason, today, now } = command;
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
  if (framework === null || after === null || changed === null) return [];
  const others = isMoved && wanted.others === 'move' ? together.filter((each) => each.weekOne !== weekOne) : [];
  const own = { was: inspection, framework, concurrent };
  const moved = others.map((was) => ({ was, framework: pinnedOf(was, state.frameworks), concurrent: was.concurrent }));
  const asked = asksAbout(askedOfAll([own, ...moved], weekOne, state, confirmed));
  if (asked !== null) return asked;
  const here = isMoved
    ? movedTo({ ...inspection, version: seen }, changed, state, { reason, now })
    : [
        inspectionChanged({ ...inspection, version: seen }, changed.before, changed.after, reason),
        ...timetableKept({ ...inspection, ...after }, framework, state, { reason, now }),
      ];
  return [
    ...here,
    ...others.flatMap((each) =>
      movedTo(each, { before: { weekOne: each.weekOne }, after: { weekOne } }, state, { reason, now }),
    ),
    ...leftAlone(concurrent === null ? together : []),
  ];
}

/** The framework that an inspection is pinned to, where it is still published. */
const pinnedOf = (
  { framework, frameworkVersion }: ProgrammeInspection,
  frameworks: readonly InspectableFramework[],
): InspectableFramework | null =>
  frameworks.find((each) => versionNamed(each) === `${framework} ${frameworkVersion}`) ?? null;

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
