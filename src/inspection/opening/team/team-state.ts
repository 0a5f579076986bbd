// A team and those it may be made of, as decisions about it see them.
import type { HeldRole } from '../../people/person-record.ts';
import type { AbsenceKind, Discipline } from '../../programme/programme-changes.ts';
import type { InspectionSubject } from '../opening-changes.ts';

/** The roles of those who inspect. Quality assurance stands beside the team, not in it. */
export const teamRoles = ['lead-inspector', 'team-inspector', 'quality-assurance'] as const;
export type TeamRole = (typeof teamRoles)[number];

/** Whether a text is the id of a role of those who inspect. */
export const isTeamRole = (text: string): text is TeamRole => teamRoles.some((role) => role === text);

/** Somebody who holds a role in an inspection. Dates are ISO 8601 texts, here and everywhere in this folder. */
export type TeamMember = {
  /** The id of the role they hold. */
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly role: TeamRole;
  /** Null where it is not recorded, or not to be seen. */
  readonly discipline: Discipline | null;
  readonly version: number;
};

/** An inspection as far as its team depends on it. */
export type TeamInspection = {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly subject: InspectionSubject;
  /** False once it is closed or erased. */
  readonly open: boolean;
  readonly weekOne: string | null;
  readonly onSiteEnds: string | null;
  /** Inspections made together share this. */
  readonly concurrent: string | null;
};

/** Somebody who inspects, whether or not they are on this team. `until` is their last day. */
export type Inspector = {
  readonly userId: string;
  readonly name: string;
  readonly status: string;
  readonly discipline: Discipline;
  readonly until: string | null;
};

/** Days, both included, on which an inspector is away. */
export type DaysAway = {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  readonly what: AbsenceKind;
};

/** Another inspection whose team an inspector is on. Its authority is not named to whoever works there. */
export type Engagement = {
  readonly userId: string;
  readonly inspectionId: string;
  readonly authorityName: string | null;
  readonly subject: InspectionSubject;
  readonly weekOne: string;
  readonly onSiteEnds: string | null;
  readonly concurrent: string | null;
};

/** Everything that a decision about who is on a team is made from. */
export type TeamState = {
  readonly inspection: TeamInspection;
  readonly members: readonly TeamMember[];
  readonly inspectors: readonly Inspector[];
  readonly away: readonly DaysAway[];
  readonly engagements: readonly Engagement[];
};

/** The roles that somebody holds in this inspection and at its authority. */
export type RolesHere = readonly HeldRole[];
