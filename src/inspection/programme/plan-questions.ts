// What is asked about before an inspection is planned: it may be meant, and is then confirmed.
import { isWorkingDay, parseIsoDate } from '#calendar';
import { fieldworkDays, sharedDays } from '../opening/team/fieldwork-days.ts';
import type { HeldRole } from '../people/person-record.ts';
import { type FieldFault, type Refusal, refuseFields } from '../refusal.ts';
import { written } from '../written.ts';
import type { InspectableFramework } from './inspectable-framework.ts';
import type { Placed } from './programme.ts';
import { type Absence, isFinished, isPlanned, type ProgrammeInspection } from './programme-records.ts';

/** The questions there are, by id: what each is about, and what is confirmed by a tick. */
export const planQuestions = {
  'bank-holiday': { about: 'The bank holiday', confirms: 'The week is right' },
  framework: { about: 'The framework', confirms: 'It is inspected under this framework all the same' },
  window: { about: 'The time in which it is due', confirms: 'It is planned for this week all the same' },
  'other-open': { about: 'The other inspection', confirms: 'Both are meant' },
  'shared-director': { about: 'The shared director', confirms: 'It is planned apart all the same' },
  lead: { about: 'The lead inspector', confirms: 'They lead it all the same' },
} as const;

export type PlanQuestion = keyof typeof planQuestions;

/** The name of the field in which a question is confirmed. */
export const confirmField = (question: PlanQuestion): string => `confirm-${question}`;

/** Whether a text is the id of a question. */
export const isPlanQuestion = (text: string): text is PlanQuestion => Object.hasOwn(planQuestions, text);

/** A plan without faults. `id` is the inspection's own. */
export type Plan = Pick<ProgrammeInspection, 'id' | 'subject' | 'concurrent'> & {
  readonly weekOne: string;
  /** Null where it is not published any more: nothing is asked about it then, and no dates can be settled under it. */
  readonly framework: InspectableFramework | null;
  /** The inspection that it is just planned together with. */
  readonly together: string | null;
  readonly lead: { readonly userId: string; readonly name: string; readonly roles: readonly HeldRole[] } | null;
};

/** What plans are held against. */
export type PlanKnown = {
  readonly placed: Placed;
  /** All of the programme. */
  readonly inspections: readonly ProgrammeInspection[];
  readonly absences: readonly Absence[];
};

type InWeeks = Pick<ProgrammeInspection, 'subject' | 'weekOne' | 'onSiteEnds'>;

const daysOf = ({ subject, weekOne }: Pick<Plan, 'subject' | 'weekOne'>) =>
  fieldworkDays({ subject, weekOne, onSiteEnds: null });

/** Whether a plan and an inspection fall into the same weeks; one without a week does not. */
function overlap(plan: Pick<Plan, 'weekOne' | 'subject'>, other: InWeeks): boolean {
  const [days, others] = [daysOf(plan), fieldworkDays(other)];
  return days !== null && others !== null && sharedDays(days, others) !== null;
}

type Named = Pick<ProgrammeInspection, 'subject' | 'weekOne' | 'authorityName'>;

const inWords = ({ subject, weekOne, authorityName }: Named): string => {
  const what =
    subject === 'lscb' ? `the review of the board of ${authorityName} alone` : `the inspection of ${authorityName}`;
  return weekOne === null ? what : `${what} in the week of ${written(weekOne)}`;
};

/** What is to be asked about a plan, each as a fault at the field in which it is confirmed; nothing that was confirmed. */
export function questionsOf(plan: Plan, known: PlanKnown, confirmed: readonly PlanQuestion[]): readonly FieldFault[] {
  const asked: Readonly<Record<PlanQuestion, string | null>> = {
    'bank-holiday': bankHoliday(plan),
    framework: frameworkNotInForce(plan),
    window: outsideWindow(plan, known.placed),
    'other-open': otherOpen(plan, known.placed),
    'shared-director': plannedApart(plan, known),
    lead: leadElsewhere(plan, known),
  };
  return Object.entries(asked).flatMap(([question, words]) =>
    words === null || !isPlanQuestion(question) || confirmed.includes(question)
      ? []
      : [{ place: confirmField(question), words }],
  );
}

/** One refusal (`asks`) for all that is asked about, or null when nothing is. */
export function asksAbout(questions: readonly FieldFault[]): Refusal | null {
  const refusal = refuseFields(questions);
  return refusal === null ? null : { ...refusal, code: 'asks' };
}

function bankHoliday({ weekOne }: Plan): string | null {
  const monday = parseIsoDate(weekOne);
  return isWorkingDay(monday)
    ? null
    : `${written(weekOne)} is a bank holiday, so nobody can be notified on it. Choose another week, or confirm that it is right.`;
}

/** What is asked of a framework that is not in force when week 1 begins; null when it is. */
export function frameworkNotInForce({ weekOne, framework }: Pick<Plan, 'weekOne' | 'framework'>): string | null {
  if (framework === null) return null;
  const { shortTitle, from, until } = framework;
  if (from !== null && from <= weekOne && (until === null || weekOne <= until)) return null;
  const why =
    from !== null && weekOne < from
      ? `comes into force on ${written(from)}`
      : until !== null && until < weekOne
        ? `was in force until ${written(until)}`
        : 'has no day from which it is in force';
  return `${shortTitle} ${why}. Choose a framework that is in force in that week, or confirm this one.`;
}

function outsideWindow({ subject, weekOne }: Plan, { window, deferral }: Placed): string | null {
  if (subject === 'lscb') return null;
  return (
    (deferral === null ? null : duringDeferral(weekOne, deferral.until, 'week')) ??
    besideWindow(weekOne, window, 'week')
  );
}

/** What is asked of a day (ISO 8601) before the one until which the inspection is deferred; null for others. */
export const duringDeferral = (day: string, until: string, what: 'week' | 'day'): string | null =>
  day < until
    ? `The inspection is deferred until ${written(until)}. Choose a later ${what}, or confirm this one.`
    : null;

/** What is asked of a day (ISO 8601) outside the window in which the inspection is due; null within it. */
export function besideWindow(day: string, window: Placed['window'], what: 'week' | 'day'): string | null {
  if (window.kind === 'none') return null;
  const { from, to, source } = window;
  if (from !== null && day < from) {
    return `The window opens on ${written(from)} (${source}). Choose a later ${what}, or confirm this one.`;
  }
  return to !== null && day > to
    ? `The window ends on ${written(to)} (${source}). Choose an earlier ${what}, or confirm this one.`
    : null;
}

/** A board may be reviewed beside its authority, but not in the same weeks without a thought; two of one kind are asked about always. */
function otherOpen(plan: Plan, { open }: Placed): string | null {
  const other = open.find(
    (each) =>
      each.id !== plan.id &&
      (each.weekOne !== null || each.stage !== 'planned') &&
      (each.subject === plan.subject || overlap(plan, each)),
  );
  return other === undefined
    ? null
    : `There is ${inWords(other)} already. Change that one, or confirm that both are meant.`;
}

function plannedApart(plan: Plan, { placed, inspections }: PlanKnown): string | null {
  if (plan.subject === 'lscb') return null;
  for (const { name, with: others } of placed.shared) {
    const planned = inspections.filter(
      (each) => each.subject === 'authority' && isPlanned(each) && others.some(({ id }) => id === each.authorityId),
    );
    const apart = planned.find(
      ({ id, concurrent }) => id !== plan.together && (concurrent === null || concurrent !== plan.concurrent),
    );
    if (apart !== undefined) {
      return `${name} leads ${apart.authorityName} too, and ${inWords(apart)} is planned. Wherever possible both are inspected at the same time (¶6): plan it together with that one, or confirm that it is apart.`;
    }
  }
  return null;
}

function leadElsewhere(plan: Plan, { inspections, absences }: PlanKnown): string | null {
  const { lead } = plan;
  const days = daysOf(plan);
  if (lead === null || days === null) return null;
  const away = absences.find(
    (each) => each.inspector === lead.userId && !each.cancelled && sharedDays(days, each) !== null,
  );
  if (away !== undefined) {
    return `${lead.name} is away from ${written(away.from)} to ${written(away.to)}. Choose somebody else or another week, or confirm it.`;
  }
  const elsewhere = inspections.find(
    (each) =>
      each.id !== plan.id &&
      !isFinished(each) &&
      lead.roles.some(({ inspectionId }) => inspectionId === each.id) &&
      overlap(plan, each),
  );
  return elsewhere === undefined
    ? null
    : `${lead.name} is on the team of ${inWords(elsewhere)}, which falls into the same weeks. Choose somebody else or another week, or confirm it.`;
}
