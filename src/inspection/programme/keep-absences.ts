// Days on which an inspector cannot be on a team. What for is one of three words: nobody's health is kept here.
import { addMonths, parseIsoDate } from '#calendar';
import { type Change, differences } from '../change.ts';
import { dateFault } from '../date-fault.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { written } from '../written.ts';
import type { AbsenceFields, AbsenceKind } from './programme-changes.ts';
import type { Absence } from './programme-records.ts';

export const absenceKinds: Readonly<Record<AbsenceKind, string>> = {
  leave: 'Leave',
  training: 'Training',
  'other-work': 'Other work',
};

/** Whether a text is the id of a kind of days away. */
export const isAbsenceKind = (text: string): text is AbsenceKind => Object.hasOwn(absenceKinds, text);

/** Days away as a form gives them. Dates are ISO 8601 texts, both days counted. */
export type AbsenceWanted = { readonly from: string; readonly to: string; readonly what: string };

/** Longer than this, or further ahead, is taken for a slip. */
const mostMonths = { long: 12, ahead: 36 };

function faultsOf({ from, to, what }: AbsenceWanted, others: readonly Absence[], today: string): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const note = (place: string, fault: string | null) => {
    if (fault !== null) faults.push({ place, words: fault });
  };
  const begins = dateFault(from, 'The first day away');
  note('from', begins ?? aheadFault(from, today));
  const ends = dateFault(to, 'The last day away');
  note('to', ends ?? (begins === null ? lengthFault(from, to) : null));
  if (!isAbsenceKind(what)) note('what', 'Choose what the days away are for.');
  const overlapping = others.find((each) => !each.cancelled && each.from <= to && from <= each.to);
  if (faults.length === 0 && overlapping !== undefined) {
    const { from: first, to: last } = overlapping;
    note('from', `Days away from ${written(first)} to ${written(last)} are recorded already. Change those instead.`);
  }
  return faults;
}

const aheadFault = (from: string, today: string): string | null =>
  from > addMonths(parseIsoDate(today), mostMonths.ahead).toString()
    ? 'The first day away must not be more than three years ahead. Check the year.'
    : null;

function lengthFault(from: string, to: string): string | null {
  if (to < from) return 'The last day away must not be before the first. Check both dates.';
  return to > addMonths(parseIsoDate(from), mostMonths.long).toString()
    ? 'Days away must not be longer than a year. Check the dates.'
    : null;
}

const subjectOf = (id: string) => ({
  subject: { kind: 'absence', id } as const,
  authorityId: null,
  inspectionId: null,
});

/** Records days away of somebody who inspects. Refused field by field (`not-valid`), also when some of them are recorded already. */
export function recordAbsence(
  inspector: { readonly id: string; readonly absences: readonly Absence[] },
  command: { readonly id: string; readonly wanted: AbsenceWanted; readonly today: string },
): readonly Change[] | Refusal {
  const { wanted, today } = command;
  const refusal = refuseFields(faultsOf(wanted, inspector.absences, today));
  if (refusal !== null) return refusal;
  if (!isAbsenceKind(wanted.what)) throw new Error('Days away without a fault are of a kind.');
  return [
    {
      kind: 'absence-recorded',
      ...subjectOf(command.id),
      expects: null,
      before: null,
      after: { inspector: inspector.id, from: wanted.from, to: wanted.to, what: wanted.what, cancelled: false },
      reason: null,
    },
  ];
}

const cancelledAlready = refuse('absence-cancelled', 'These days away were cancelled. Record new ones instead.');

/** Changes days away, decided on the version that was seen; who and why stands in no other record, so no reason is asked. */
export function changeAbsence(
  inspector: { readonly absences: readonly Absence[] },
  absence: Absence,
  command: { readonly wanted: AbsenceWanted; readonly seen: number; readonly today: string },
): readonly Change[] | Refusal {
  const { wanted, seen, today } = command;
  if (absence.cancelled) return cancelledAlready;
  const others = inspector.absences.filter(({ id }) => id !== absence.id);
  const refusal = refuseFields(faultsOf(wanted, others, today));
  if (refusal !== null) return refusal;
  const { inspector: whose, from, to, what, cancelled } = absence;
  if (!isAbsenceKind(wanted.what)) throw new Error('Days away without a fault are of a kind.');
  const changed = differences<AbsenceFields>(
    { inspector: whose, from, to, what, cancelled },
    { inspector: whose, from: wanted.from, to: wanted.to, what: wanted.what, cancelled },
  );
  if (changed === null) return [];
  return [{ kind: 'absence-changed', ...subjectOf(absence.id), expects: seen, ...changed, reason: null }];
}

/** Cancels days away: the inspector is there after all. */
export function cancelAbsence(
  absence: Absence,
  command: { readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  if (absence.cancelled) return cancelledAlready;
  const fault = reasonFault(command.reason, 'the days away are cancelled');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  return [
    {
      kind: 'absence-changed',
      ...subjectOf(absence.id),
      expects: command.seen,
      before: { cancelled: false },
      after: { cancelled: true },
      reason: command.reason,
    },
  ];
}
