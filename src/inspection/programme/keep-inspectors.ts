// Who inspects, and what: 001 ¶11 has seven inspectors of social care and one of education on a team.
import { type Change, differences } from '../change.ts';
import { dateFault } from '../date-fault.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import type { Discipline, InspectorFields } from './programme-changes.ts';
import type { Inspector } from './programme-records.ts';

export const disciplines: Readonly<Record<Discipline, string>> = {
  'social-care': 'Social care',
  education: 'Education',
};

/** Whether a text is the id of a discipline. */
export const isDiscipline = (text: string): text is Discipline => Object.hasOwn(disciplines, text);

const disciplineFault: FieldFault = {
  place: 'discipline',
  words: 'Choose what they inspect: social care or education.',
};

const subjectOf = (id: string) => ({
  subject: { kind: 'inspector', id } as const,
  authorityId: null,
  inspectionId: null,
});

/**
 * Records that somebody inspects. `candidates` are those who may: active, and with no role in an authority. Refused field by field
 * (`not-valid`), and for whoever is recorded already (`inspects-already`).
 */
export function describeInspector(
  known: {
    readonly inspectors: readonly Inspector[];
    readonly candidates: readonly { readonly id: string; readonly name: string }[];
  },
  command: { readonly person: string; readonly discipline: string },
): readonly Change[] | Refusal {
  const { person, discipline } = command;
  const there = known.inspectors.find(({ id }) => id === person);
  if (there !== undefined) {
    return refuse('inspects-already', `${there.name} is recorded already. Change that record.`, 'person');
  }
  const faults: FieldFault[] = [];
  if (known.candidates.every(({ id }) => id !== person))
    faults.push({ place: 'person', words: 'Choose who inspects.' });
  if (!isDiscipline(discipline)) faults.push(disciplineFault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (!isDiscipline(discipline)) throw new Error('A discipline without a fault is one.');
  return [
    {
      kind: 'inspector-described',
      ...subjectOf(person),
      expects: null,
      before: null,
      after: { discipline, until: null },
      reason: null,
    },
  ];
}

/**
 * Changes what somebody inspects, or until when, with a reason, decided on the version that was seen. `until` is ISO 8601, null for
 * whoever goes on. No change at all is no change.
 */
export function changeInspector(
  inspector: Inspector,
  command: {
    readonly wanted: { readonly discipline: string; readonly until: string | null };
    readonly seen: number;
    readonly reason: string;
  },
): readonly Change[] | Refusal {
  const { wanted, reason, seen } = command;
  const faults: FieldFault[] = [];
  if (!isDiscipline(wanted.discipline)) faults.push(disciplineFault);
  const fault = wanted.until === null ? null : dateFault(wanted.until, 'The last day');
  if (fault !== null) faults.push({ place: 'until', words: fault });
  const { discipline, until } = inspector;
  const changed = isDiscipline(wanted.discipline)
    ? differences<InspectorFields>({ discipline, until }, { discipline: wanted.discipline, until: wanted.until })
    : null;
  const why = reasonFault(reason, 'what is recorded changes');
  if (changed !== null && why !== null) faults.push(why);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (changed === null) return [];
  return [{ kind: 'inspector-changed', ...subjectOf(inspector.id), expects: seen, ...changed, reason }];
}

/** Whether somebody can be on a team on a day (ISO 8601), days away apart. */
export const inspectsOn = ({ until, status }: Pick<Inspector, 'until' | 'status'>, day: string): boolean =>
  status === 'active' && (until === null || day <= until);
