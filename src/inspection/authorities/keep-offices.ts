import { type Change, differences, type OfficeFields, type OfficeWork } from '../change.ts';
import { dateFault } from '../date-fault.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';

/** An office as it is kept. */
export type Office = OfficeFields & { readonly id: string; readonly authorityId: string; readonly version: number };

/** An office as a form gives one. */
export type OfficeWanted = Omit<OfficeFields, 'handles'> & { readonly handles: readonly string[] };

/** What an office may take: the framework asks authorities to keep the inspectorate told of these offices (001 fn 2). */
export const officeWorks = {
  contacts: 'Contacts',
  referrals: 'Referrals',
  assessments: 'Assessments',
} as const satisfies Record<OfficeWork, string>;

/** Whether a text is what an office may take. */
export const isOfficeWork = (text: string): text is OfficeWork => Object.hasOwn(officeWorks, text);

/** What an office handles, each once and in one order, so that the same ticks are the same value. */
const inOrder = (handles: readonly string[]): readonly OfficeWork[] =>
  Object.keys(officeWorks)
    .filter(isOfficeWork)
    .filter((work) => handles.includes(work));

function faultsOf({ name, address, handles, closedOn }: OfficeWanted, today: string): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (name === '') faults.push({ place: 'name', words: 'Enter the name of the office.' });
  if (name.length > 200)
    faults.push({ place: 'name', words: 'The name of the office must be 200 characters or fewer.' });
  if (address === '') faults.push({ place: 'address', words: 'Enter the address of the office.' });
  if (address.length > 500) faults.push({ place: 'address', words: 'The address must be 500 characters or fewer.' });
  if (handles.length === 0 || !handles.every(isOfficeWork)) {
    faults.push({ place: 'handles', words: 'Choose what the office takes: contacts, referrals or assessments.' });
  }
  const closed = closedOn === null ? null : closedFault(closedOn, today);
  if (closed !== null) faults.push({ place: 'closedOn', words: closed });
  return faults;
}

function closedFault(closedOn: string, today: string): string | null {
  const fault = dateFault(closedOn, 'The last day the office was open');
  if (fault !== null) return fault;
  return closedOn > today ? 'The last day the office was open must not be in the future.' : null;
}

const fieldsOf = ({ name, address, handles, closedOn }: OfficeWanted): OfficeFields => ({
  name,
  address,
  handles: inOrder(handles),
  closedOn,
});

/** Adds an office that takes contacts, referrals or assessments. Refused (`not-valid`) with what is wrong, field by field. */
export function addOffice(
  authorityId: string,
  command: { readonly id: string; readonly wanted: OfficeWanted; readonly today: string },
): readonly Change[] | Refusal {
  const refusal = refuseFields(faultsOf(command.wanted, command.today));
  if (refusal !== null) return refusal;
  return [
    {
      kind: 'office-added',
      subject: { kind: 'office', id: command.id },
      authorityId,
      inspectionId: null,
      expects: null,
      before: null,
      after: fieldsOf(command.wanted),
      reason: null,
    },
  ];
}

const changing = (office: Office) => ({
  kind: 'office-changed' as const,
  subject: { kind: 'office' as const, id: office.id },
  authorityId: office.authorityId,
  inspectionId: null,
});

/** Changes an office, with a reason, decided on the version that was seen. No change at all is no change. */
export function changeOffice(
  office: Office,
  command: {
    readonly wanted: OfficeWanted;
    readonly seen: number;
    readonly reason: string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const changed = differences<OfficeFields>(fieldsOf(office), fieldsOf(command.wanted));
  const faults = [...faultsOf(command.wanted, command.today)];
  const fault = reasonFault(command.reason, 'the office changes');
  if (changed !== null && fault !== null) faults.push(fault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (changed === null) return [];
  return [{ ...changing(office), expects: command.seen, ...changed, reason: command.reason }];
}

/** Closes an office; it stays on record. Refused (`not-valid`) when the day cannot be, or the office is closed already. */
export function closeOffice(
  office: Office,
  command: { readonly closedOn: string; readonly seen: number; readonly reason: string; readonly today: string },
): readonly Change[] | Refusal {
  const faults: FieldFault[] = [];
  const closed = closedFault(command.closedOn, command.today);
  if (closed !== null) faults.push({ place: 'closedOn', words: closed });
  const fault = reasonFault(command.reason, 'the office closes');
  if (fault !== null) faults.push(fault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (office.version !== command.seen) {
    return refuse(
      'changed-meanwhile',
      'Somebody changed this office after you opened it. Compare what is there now with what you wrote, and save again.',
    );
  }
  if (office.closedOn === command.closedOn) return [];
  return [
    {
      ...changing(office),
      expects: command.seen,
      before: { closedOn: office.closedOn },
      after: { closedOn: command.closedOn },
      reason: command.reason,
    },
  ];
}
