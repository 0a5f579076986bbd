import type { RoleId } from './roles.ts';

/** One role of one person that has not ended. An inspection's membership names the authority inspected too. */
export type Membership = {
  readonly role: RoleId;
  readonly authorityId: string | null;
  readonly inspectionId: string | null;
};

/** Somebody signed in, with everything that decides what they may do. */
export type Person = {
  readonly userId: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
};

/** Whether a person holds a role anywhere. */
export const holds = (person: Person, role: RoleId): boolean =>
  person.memberships.some((membership) => membership.role === role);
