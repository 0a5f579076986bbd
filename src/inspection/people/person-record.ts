import type { UserFields } from '../change.ts';
import type { Membership } from '../person.ts';

/** One role that somebody holds now, as it is kept. A role of an inspection names the authority inspected too. */
export type HeldRole = Membership & { readonly id: string; readonly version: number };

/** Somebody as decisions about people see them: their details, and the roles they hold now. */
export type PersonRecord = UserFields & {
  readonly id: string;
  readonly version: number;
  readonly roles: readonly HeldRole[];
};

/** Who decides, and how many active people are administrators at that moment. */
export type DecidedBy = { readonly userId: string; readonly activeAdministrators: number };
