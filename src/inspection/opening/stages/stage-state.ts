import type { Person } from '../../person.ts';
import type { RoleId } from '../../roles.ts';
import type { InspectionRecord } from '../inspection-record.ts';

/** A number of inspectors by what they inspect. */
export type TeamSize = { readonly socialCare: number; readonly education: number };

/** What stands in the records of an inspection, as far as moving it to another stage asks. Lists by number, documents such as "2.03". */
export type StageFacts = {
  readonly leads: number;
  readonly team: TeamSize;
  /** How many are meant to inspect; null where nothing was set, and the usual number is meant. */
  readonly teamMeant: TeamSize | null;
  /** Who chairs the safeguarding board of the authority and may sign in. */
  readonly chairs: number;
  /** The keys of the entries of its timetable that are not cancelled. */
  readonly timetable: readonly string[];
  readonly sent: { readonly notification: boolean; readonly request: boolean };
  /** Lists that were sent and read, those of them sent for stage 2, and those explained. */
  readonly listsIn: readonly number[];
  readonly listsInAgain: readonly number[];
  readonly listsExplained: readonly number[];
  readonly documentsIn: readonly string[];
  readonly documentsExplained: readonly string[];
  /** What the authority has done in it: submissions, documents, explanations, meetings and newer figures there have been. */
  readonly supplied: number;
  /** Until when the inspection of the authority is deferred, by a deferral that was not ended; ISO 8601. */
  readonly deferredUntil: string | null;
  /** Explanations that the lead inspector asked for and has not got. */
  readonly unanswered: number;
  /** Documents that were returned unread, with no other in their place. */
  readonly returned: number;
  /** Lines of the area information with a newer figure that is not decided on. */
  readonly undecidedLines: number;
  /** The days on which the first inspectors and the rest of the team arrive, as they stand on the timetable, ISO 8601. */
  readonly arrives: string | null;
  readonly restArrives: string | null;
  /** The working days after the last one on site within which the report is due, wherever its date was moved. */
  readonly publishWithin: number | null;
};

/** Everything that moving an inspection to another stage is decided on. */
export type StageState = {
  readonly inspection: InspectionRecord;
  readonly erased: boolean;
  readonly today: string;
  /** Whether the framework that is pinned is there, as it was when it was pinned. */
  readonly frameworkThere: boolean;
  /** The numbers of the documents that are asked for. */
  readonly documentsAsked: readonly string[];
  readonly facts: StageFacts;
};

/** The roles of a person that reach an inspection. */
export const rolesInInspection = (
  person: Person,
  { id, authorityId }: Pick<InspectionRecord, 'id' | 'authorityId'>,
): readonly RoleId[] =>
  person.memberships
    .filter((held) =>
      held.inspectionId === null
        ? held.authorityId === null || held.authorityId === authorityId
        : held.inspectionId === id,
    )
    .map(({ role }) => role);
