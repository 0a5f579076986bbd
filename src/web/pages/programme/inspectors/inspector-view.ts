import {
  type Absence,
  absenceKinds,
  disciplines,
  isFinished,
  type ProgrammeInspection,
  type ProgrammeInspector,
} from '#inspection';
import { written } from '../../authorities/written.ts';

/** How somebody stands who inspects, or has inspected. */
export function stateInWords({ status, until }: ProgrammeInspector, today: string): string {
  if (status === 'suspended') return 'Suspended';
  if (until === null) return status === 'invited' ? 'Invited' : 'Inspects';
  return until < today ? `Inspected until ${written(until)}` : `Inspects until ${written(until)}`;
}

/** Days away as rows: the days, what for, and whether they were cancelled. */
export const absenceRows = (absences: readonly Absence[]) =>
  absences.map(({ id, from, to, what, cancelled }) => ({
    id,
    days: from === to ? written(from) : `${written(from)} to ${written(to)}`,
    what: absenceKinds[what],
    cancelled,
  }));

/** Somebody who inspects, with what is to come. */
export const inspectorView = (
  inspector: ProgrammeInspector,
  absences: readonly Absence[],
  inspections: readonly ProgrammeInspection[],
  today: string,
) => ({
  id: inspector.id,
  name: inspector.name,
  discipline: disciplines[inspector.discipline],
  state: stateInWords(inspector, today),
  absences: absenceRows(absences.filter((each) => each.inspector === inspector.id && !each.cancelled)),
  leads: inspections
    .filter((each) => each.lead?.userId === inspector.id && !isFinished(each) && each.weekOne !== null)
    .map((each) => ({
      name: each.authorityName,
      href: `/inspections/${each.id}`,
      week: written(each.weekOne),
    })),
});
