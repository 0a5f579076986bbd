import type { FieldFault } from '../refusal.ts';
import { isRole, type RoleId, roles } from '../roles.ts';

export type AuthorityPlace = { readonly id: string; readonly name: string };
export type InspectionPlace = {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  /** False when it is closed or its data are erased: nobody joins it any more. */
  readonly open: boolean;
  /** Who leads it now. */
  readonly lead: { readonly userId: string; readonly name: string } | null;
};

/** A role as a form asks for it: all places are there to be filled in, and the role says which one it needs. */
export type AskedRole = {
  readonly role: string;
  /** Null when none was chosen, or one that is not there. */
  readonly authority: AuthorityPlace | null;
  readonly inspection: InspectionPlace | null;
};

/** A role with the one place it holds in. */
export type RoleThere =
  | { readonly scope: 'inspectorate'; readonly role: RoleId }
  | { readonly scope: 'authority'; readonly role: RoleId; readonly authority: AuthorityPlace }
  | { readonly scope: 'inspection'; readonly role: RoleId; readonly inspection: InspectionPlace };

/** A role's title as it stands within a sentence: "data officer", but "HMCI". */
export const titleWithin = (role: RoleId): string => {
  const { title } = roles[role];
  return /^[A-Z]{2}/.test(title) ? title : `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
};

/** The role asked for with its place, or what is wrong: a role needs its own place and no other, and an inspection must be open. */
export function roleThere(asked: AskedRole): RoleThere | readonly FieldFault[] {
  const { role, authority, inspection } = asked;
  if (!isRole(role) || roles[role].scope === 'none') return [{ place: 'role', words: 'Choose a role.' }];
  const { scope } = roles[role];
  const title = titleWithin(role);
  const faults: FieldFault[] = [];
  if (scope === 'authority') {
    if (authority === null)
      faults.push({ place: 'authority', words: `Choose the authority: ${title} is a role there.` });
  } else if (authority !== null) {
    faults.push({ place: 'authority', words: `Choose no authority: ${title} is not a role of an authority.` });
  }
  if (scope === 'inspection') {
    if (inspection === null)
      faults.push({ place: 'inspection', words: `Choose the inspection: ${title} is a role in it.` });
    else if (!inspection.open) {
      faults.push({
        place: 'inspection',
        words: `The inspection of ${inspection.authorityName} has ended. Choose one that is open.`,
      });
    }
  } else if (inspection !== null) {
    faults.push({ place: 'inspection', words: `Choose no inspection: ${title} is not a role of an inspection.` });
  }
  if (faults.length > 0) return faults;
  if (scope === 'authority' && authority !== null) return { scope, role, authority };
  if (scope === 'inspection' && inspection !== null) return { scope, role, inspection };
  return { scope: 'inspectorate', role };
}

/** Whether the role asked for came out with its place. */
export const isRoleThere = (found: RoleThere | readonly FieldFault[]): found is RoleThere => 'role' in found;
