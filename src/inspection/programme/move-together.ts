// Inspections that are made together: which they are, and what is asked about each before they are moved to another week.
import type { Change } from '../change.ts';
import type { FieldFault } from '../refusal.ts';
import type { InspectableFramework } from './inspectable-framework.ts';
import { concurrentSet, type PlanState } from './plan-inspection.ts';
import {
  frameworkNotInForce,
  isPlanQuestion,
  type Plan,
  type PlanQuestion,
  planQuestions,
  questionsOf,
} from './plan-questions.ts';
import type { Placed } from './programme.ts';
import { isPlanned, type ProgrammeInspection } from './programme-records.ts';

/** A planned inspection that is changed, with the framework it will have and those it will be made together with. */
export type Moved = {
  readonly was: ProgrammeInspection & { readonly weekOne: string };
  readonly framework: InspectableFramework | null;
  readonly concurrent: string | null;
};

/** What is known of all of them. */
export type MoveState = PlanState & {
  /** The place of any authority in the programme. */
  readonly placeOf: (authorityId: string) => Placed | null;
};

/** Those that are made together with an inspection and are planned still. */
export const madeTogether = (
  inspections: readonly ProgrammeInspection[],
  { id, concurrent }: Pick<ProgrammeInspection, 'id' | 'concurrent'>,
): readonly (ProgrammeInspection & { readonly weekOne: string })[] =>
  concurrent === null
    ? []
    : inspections.filter((each) => each.id !== id && each.concurrent === concurrent).filter(isPlanned);

/** Where one alone is left of those made together, it stands by itself. */
export const leftAlone = (together: readonly ProgrammeInspection[]): readonly Change[] => {
  const [one, ...more] = together;
  return one === undefined || more.length > 0 ? [] : [concurrentSet(one, null)];
};

/**
 * What is to be asked about inspections that are moved to one week (its Monday, ISO 8601), or stay in it: each question once, at the field
 * in which it is confirmed, with what every authority gives cause for; of several each is named. Nothing that was confirmed.
 */
export function askedOfAll(
  all: readonly Moved[],
  weekOne: string,
  state: MoveState,
  confirmed: readonly PlanQuestion[],
): readonly FieldFault[] {
  const ids = new Set(all.map(({ was }) => was.id));
  // They are held against one another as they will be.
  const inspections = state.inspections.map((each) =>
    ids.has(each.id) && each.weekOne !== weekOne ? { ...each, weekOne, onSiteEnds: null } : each,
  );
  const asked = all.flatMap((moved) => {
    const plan = planOf(moved, weekOne, state);
    const placed = state.placeOf(moved.was.authorityId);
    if (placed === null) throw new Error('An inspection is planned of an authority that is not in the programme.');
    const settled = settledBefore(moved.was, plan);
    return questionsOf(plan, { ...state, placed, inspections }, [...confirmed, ...settled]).map((fault) => ({
      ...fault,
      words: all.length === 1 ? fault.words : `${moved.was.authorityName}: ${fault.words}`,
    }));
  });
  return [...Map.groupBy(asked, ({ place }) => place)].map(([place, faults]) => ({
    place,
    words: faults.map(({ words }) => words).join(' '),
  }));
}

function planOf({ was, framework, concurrent }: Moved, weekOne: string, { rolesOf }: PlanState): Plan {
  const { id, subject, lead } = was;
  return {
    id,
    subject,
    weekOne,
    framework,
    together: null,
    concurrent,
    lead: lead === null ? null : { ...lead, roles: rolesOf(lead.userId) },
  };
}

/** What was settled when it was planned, and is not asked again: everything about a week that stays, and a framework that was out of force. */
function settledBefore(was: Moved['was'], { weekOne, framework }: Plan): readonly PlanQuestion[] {
  const isSame = was.framework === framework?.id && was.frameworkVersion === framework.frameworkVersion;
  const wasOut = frameworkNotInForce({ weekOne: was.weekOne, framework }) !== null;
  return Object.keys(planQuestions)
    .filter(isPlanQuestion)
    .filter((question) => (question === 'framework' ? isSame && wasOut : was.weekOne === weekOne));
}
