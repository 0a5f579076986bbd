import type { Change } from '../change.ts';
import type { InspectionFields } from '../opening/opening-changes.ts';
import { conflictOf } from '../people/conflicts.ts';
import type { HeldRole } from '../people/person-record.ts';
import { membershipGiven } from '../people/roles-given.ts';
import { type FieldFault, type Refusal, refuseFields } from '../refusal.ts';
import type { InspectableFramework } from './inspectable-framework.ts';
import { inspectsOn } from './keep-inspectors.ts';
import { frameworkChosen, togetherFault, weekFault } from './plan-faults.ts';
import { asksAbout, type Plan, type PlanKnown, type PlanQuestion, questionsOf } from './plan-questions.ts';
import { type Inspector, isPlanned, type ProgrammeInspection } from './programme-records.ts';

/** A plan as a form gives it: whatever was chosen, which may be none. */
export type PlanWanted = {
  /** "authority" or "lscb". */
  readonly subject: string;
  /** ISO 8601, empty when none was given. */
  readonly weekOne: string;
  /** Whether the safeguarding board is reviewed too: "yes" or "no". */
  readonly lscbReview: string;
  /** "id version". */
  readonly framework: string;
  /** The user who leads it; empty while nobody does. */
  readonly lead: string;
  /** The inspection that it is made together with; empty for none. */
  readonly together: string;
};

export type PlanState = PlanKnown & {
  readonly frameworks: readonly InspectableFramework[];
  readonly inspectors: readonly Inspector[];
  /** The roles that people who inspect hold now. */
  readonly rolesOf: (userId: string) => readonly HeldRole[];
};

/** The inspections that one of an authority can be made together with: planned, of authorities with the same director (001 ¶6). */
export const mayBeTogether = ({ placed, inspections }: PlanKnown): readonly ProgrammeInspection[] => {
  const others = new Set(placed.shared.flatMap(({ with: shared }) => shared.map(({ id }) => id)));
  return inspections.filter((each) => each.subject === 'authority' && isPlanned(each) && others.has(each.authorityId));
};

/**
 * Plans an inspection of an authority, or of its safeguarding board alone. An inspection that was taken out of the programme is put in
 * again instead of a new one. Refused field by field (`not-valid`), with everything that is to be asked about first (`asks`), and when
 * the person chosen may not lead it (`conflict-of-interest`).
 */
export function planInspection(
  state: PlanState,
  command: {
    /** The new records: the inspection, the role of its lead, and what is shared with those it is made together with. */
    readonly ids: { readonly inspection: string; readonly membership: string; readonly concurrent: string };
    readonly wanted: PlanWanted;
    readonly confirmed: readonly PlanQuestion[];
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { placed, inspectors } = state;
  const { wanted, ids, confirmed, today } = command;
  const { subject, weekOne } = wanted;
  const faults: FieldFault[] = [];
  if (subject !== 'authority' && subject !== 'lscb')
    faults.push({ place: 'subject', words: 'Choose what is inspected.' });
  const week = weekFault(weekOne, today);
  if (week !== null) faults.push(week);
  if (subject !== 'lscb' && wanted.lscbReview !== 'yes' && wanted.lscbReview !== 'no') {
    faults.push({ place: 'lscbReview', words: 'Choose whether the safeguarding board is reviewed at the same time.' });
  }
  const chosen = frameworkChosen(state.frameworks, wanted);
  faults.push(...chosen.faults);
  const together = wanted.together === '' ? null : togetherWith(state, wanted);
  if (together !== null && 'place' in together) faults.push(together);
  const lead = inspectors.find(({ id }) => id === wanted.lead) ?? null;
  if (wanted.lead !== '' && lead === null) faults.push({ place: 'lead', words: 'Choose who leads the inspection.' });
  if (lead !== null && week === null && !inspectsOn(lead, weekOne)) {
    faults.push({ place: 'lead', words: `${lead.name} does not inspect any more in that week. Choose somebody else.` });
  }
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if ((subject !== 'authority' && subject !== 'lscb') || chosen.framework === null) {
    throw new Error('A plan without a fault names what is inspected and by which framework.');
  }
  const other = together !== null && !('place' in together) ? together : null;
  const again = placed.open.find((each) => each.subject === subject && each.stage === 'planned' && !isPlanned(each));
  const id = again?.id ?? ids.inspection;
  const plan: WholePlan = {
    id,
    subject,
    weekOne,
    framework: chosen.framework,
    together: other?.id ?? null,
    concurrent: other === null ? null : (other.concurrent ?? ids.concurrent),
    lead: lead === null ? null : { userId: lead.id, name: lead.name, roles: state.rolesOf(lead.id) },
  };
  const leading = plan.lead === null ? null : refusalOfLead(plan.lead, plan, state);
  if (leading !== null) return leading;
  const asked = asksAbout(questionsOf(plan, state, confirmed));
  if (asked !== null) return asked;
  const opened = again === undefined ? opening(plan, wanted, placed.authority.id) : putIn(plan, wanted, again);
  return [
    opened,
    ...(other === null || other.concurrent === plan.concurrent ? [] : [concurrentSet(other, plan.concurrent)]),
    ...(plan.lead === null ? [] : [leadGiven(ids.membership, plan.lead.userId, id, placed.authority)]),
  ];
}

function togetherWith(state: PlanState, { together, subject, weekOne }: PlanWanted): ProgrammeInspection | FieldFault {
  const other = mayBeTogether(state).find(({ id }) => id === together);
  if (other === undefined || subject === 'lscb') {
    return { place: 'together', words: 'Choose an inspection with the same director, or that it is made by itself.' };
  }
  return togetherFault(other, weekOne) ?? other;
}

/** Nobody leads an inspection of the authority they work for, nor one in which they have another role. */
function refusalOfLead(
  { name, roles }: NonNullable<Plan['lead']>,
  { id }: Plan,
  { placed }: PlanState,
): Refusal | null {
  const { id: authorityId, name: authorityName } = placed.authority;
  const inspection = { id, authorityId, authorityName, open: true, lead: null };
  const refusal = conflictOf(roles, { scope: 'inspection', role: 'lead-inspector', inspection }, name);
  return refusal === null ? null : { ...refusal, place: 'lead' };
}

type WholePlan = Plan & { readonly framework: InspectableFramework };

const leadGiven = (membership: string, userId: string, id: string, authority: { id: string; name: string }): Change => {
  const inspection = { id, authorityId: authority.id, authorityName: authority.name, open: true, lead: null };
  return membershipGiven(membership, userId, { scope: 'inspection', role: 'lead-inspector', inspection }, null);
};

const fieldsOf = (plan: WholePlan, { lscbReview }: PlanWanted) => ({
  framework: plan.framework.id,
  frameworkVersion: plan.framework.frameworkVersion,
  frameworkHash: plan.framework.hash,
  lscbReview: plan.subject === 'lscb' || lscbReview === 'yes',
  weekOne: plan.weekOne,
  concurrent: plan.concurrent,
});

function opening(plan: WholePlan, wanted: PlanWanted, authorityId: string): Change {
  const after: InspectionFields = {
    subject: plan.subject,
    stage: 'planned',
    notifiedOn: null,
    onSiteEnds: null,
    asAt: null,
    edition: 'sif-2015',
    ...fieldsOf(plan, wanted),
  };
  return {
    kind: 'inspection-opened',
    subject: { kind: 'inspection', id: plan.id },
    authorityId,
    inspectionId: plan.id,
    expects: null,
    before: null,
    after,
    reason: null,
  };
}

/** The change of an inspection as the programme makes it. */
export const inspectionChanged = (
  { id, authorityId, version }: Pick<ProgrammeInspection, 'id' | 'authorityId' | 'version'>,
  before: Partial<InspectionFields>,
  after: Partial<InspectionFields>,
  reason: string | null,
): Change => ({
  kind: 'inspection-changed',
  subject: { kind: 'inspection', id },
  authorityId,
  inspectionId: id,
  expects: version,
  before,
  after,
  reason,
});

function putIn(plan: WholePlan, wanted: PlanWanted, again: ProgrammeInspection): Change {
  const { framework, frameworkVersion, frameworkHash, lscbReview, weekOne, concurrent } = again;
  const before = { framework, frameworkVersion, frameworkHash, lscbReview, weekOne, concurrent };
  return inspectionChanged(again, before, fieldsOf(plan, wanted), null);
}

/** An inspection becomes one of those made together, or stands by itself again (null). */
export const concurrentSet = (inspection: ProgrammeInspection, concurrent: string | null): Change =>
  inspectionChanged(inspection, { concurrent: inspection.concurrent }, { concurrent }, null);
