import { type AuthorityFields, type Change, differences } from '../change.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuseFields } from '../refusal.ts';

/** An authority as it is kept. */
export type Authority = AuthorityFields & { readonly id: string; readonly version: number };

/** Everything wrong with an authority as a form or a file gives one, field by field. */
export function faultsOfAuthority({ code, name, region }: AuthorityFields): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (name === '') faults.push({ place: 'name', words: "Enter the authority's name." });
  if (name.length > 200) faults.push({ place: 'name', words: "The authority's name must be 200 characters or fewer." });
  if (/\n/.test(name)) faults.push({ place: 'name', words: "The authority's name must be on one line." });
  if (!/^[A-Z0-9]{3,9}$/.test(code)) {
    faults.push({
      place: 'code',
      words: 'Enter the code of the authority: 3 to 9 capital letters or digits, for example 884 or E06000019.',
    });
  }
  if ((region ?? '').length > 100)
    faults.push({ place: 'region', words: 'The region must be 100 characters or fewer.' });
  return faults;
}

/** Adds an authority. Refused (`not-valid`) with what is wrong, field by field; whether name and code are free is known to the store. */
export function addAuthority(id: string, wanted: AuthorityFields): readonly Change[] | Refusal {
  const refusal = refuseFields(faultsOfAuthority(wanted));
  if (refusal !== null) return refusal;
  return [
    {
      kind: 'authority-added',
      subject: { kind: 'authority', id },
      authorityId: id,
      inspectionId: null,
      expects: null,
      before: null,
      after: wanted,
      reason: null,
    },
  ];
}

/**
 * Changes an authority's name, code or region, decided on the version that was seen. Refused (`not-valid`) without a reason when the
 * name or code changes, for reports name the authority by them. No change at all is no change.
 */
export function changeAuthority(
  authority: Authority,
  command: { readonly wanted: AuthorityFields; readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  const { id, version: _version, ...was } = authority;
  const changed = differences<AuthorityFields>({ code: was.code, name: was.name, region: was.region }, command.wanted);
  const faults = [...faultsOfAuthority(command.wanted)];
  const fault = reasonFault(command.reason, 'the authority changes');
  if (changed !== null && fault !== null) faults.push(fault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (changed === null) return [];
  return [
    {
      kind: 'authority-changed',
      subject: { kind: 'authority', id },
      authorityId: id,
      inspectionId: null,
      expects: command.seen,
      ...changed,
      reason: command.reason,
    },
  ];
}
