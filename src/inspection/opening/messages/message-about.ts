import type { Discipline } from '../../programme/programme-changes.ts';
import type { InspectionSubject, TimetableEntryFields } from '../opening-changes.ts';
import type { TeamRole } from '../team/team-state.ts';

/** Everything that the texts to an authority are built from. Dates are ISO 8601. */
export type MessageAbout = {
  readonly inspection: {
    readonly id: string;
    readonly authorityName: string;
    readonly subject: InspectionSubject;
    readonly lscbReview: boolean;
    readonly notifiedOn: string | null;
    readonly asAt: string | null;
  };
  /** "Single inspection framework, June 2015". */
  readonly framework: string;
  /** Who is in post; null where none is recorded. */
  readonly director: string | null;
  readonly chair: string | null;
  /** Whether a director of the authority has an account, and so can invite others. */
  readonly directorSignsIn: boolean;
  readonly lead: { readonly name: string; readonly email: string | null } | null;
  readonly team: readonly {
    readonly name: string;
    readonly role: TeamRole;
    readonly discipline: Discipline | null;
  }[];
  /** The timetable, by time. */
  readonly entries: readonly TimetableEntryFields[];
  /** The lists asked for, by number, each with the rows that belong to it in words; none where a board alone is reviewed. */
  readonly lists: readonly { readonly no: number; readonly title: string; readonly rows: string }[];
  /** The documents asked for, by number. */
  readonly documents: readonly { readonly no: string; readonly title: string }[];
  /** The address of the service. */
  readonly service: string;
};

/** A text as it was built, to be read and changed before it is kept. */
export type BuiltMessage = {
  readonly heading: string;
  readonly body: string;
  /** What is not known yet and so not in it, a sentence each. */
  readonly gaps: readonly string[];
};
