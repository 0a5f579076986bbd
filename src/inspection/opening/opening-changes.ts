// What happens to an inspection as a whole, its timetable and its messages: each kind of change once, with what it changes.
import type { Beginning, ChangeOf } from '../change-shape.ts';
import type { Stage } from '../stages.ts';

/** What is inspected: the whole authority, or its safeguarding board alone. */
export type InspectionSubject = 'authority' | 'lscb';
/** The edition of the data request. */
export type RequestEdition = 'sif-2015' | 'ilacs';
export type InspectionFields = {
  readonly subject: InspectionSubject;
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly frameworkHash: string;
  readonly stage: Stage;
  /** Whether the safeguarding board is reviewed too; always when it alone is. */
  readonly lscbReview: boolean;
  /** The Monday of week 1. */
  readonly weekOne: string | null;
  readonly notifiedOn: string | null;
  readonly onSiteEnds: string | null;
  /** The reference date of the lists. */
  readonly asAt: string | null;
  readonly edition: RequestEdition;
  /** Inspections made together share this id. */
  readonly concurrent: string | null;
};

export type TimetableEntryKind = 'step' | 'deadline' | 'meeting' | 'period';
/** One entry of the timetable. */
export type TimetableEntryFields = {
  /** The deadline of the framework or the step that it is; null for what was added by hand. */
  readonly key: string | null;
  readonly kind: TimetableEntryKind;
  readonly title: string;
  /** Who acts: "inspectors", "local authority", "LSCB". */
  readonly who: string;
  readonly on: string;
  /** The last day of what lasts longer than one. */
  readonly until: string | null;
  /** `am`, `end` (of the day) or an hour such as `09:30`. */
  readonly time: string | null;
  /** The working days counted, where the rule counts them. */
  readonly workingDays: number | null;
  readonly rule: string;
  readonly source: string;
  readonly assumed: string | null;
  readonly note: string | null;
  /** Seen by the inspectors only. */
  readonly internal: boolean;
  readonly cancelled: boolean;
  /** Cancelled by somebody, and not because the rules no longer give it. */
  readonly cancelledByHand: boolean;
  /** Its day, or its first or last one, was set by hand: they stay when what they are counted from moves. */
  readonly held: boolean;
  /** Its hour was set by hand: it stays when the timetable is made anew. */
  readonly timeHeld: boolean;
};
/** An entry with the id under which it is kept. */
export type NewTimetableEntry = TimetableEntryFields & { readonly id: string };

export type MessagePurpose = 'notification' | 'data-request';
export type MessageState = 'unsent' | 'sent' | 'failed' | 'sent-otherwise' | 'withdrawn';
/** The dates of an inspection that the letters to the authority name or rest on, ISO 8601. */
export type LetterDates = Pick<InspectionFields, 'notifiedOn' | 'onSiteEnds' | 'asAt'>;
/** The dates are those that the inspection had when the letter was written. */
export type MessageFields = LetterDates & {
  readonly purpose: MessagePurpose;
  readonly addresses: readonly string[];
  readonly heading: string;
  readonly state: MessageState;
  /** What the mail server said last, or how it was sent otherwise. */
  readonly note: string | null;
  /** Somebody said that it goes by e-mail though it would be kept back: before the day of notification, or with other dates. */
  readonly early: boolean;
};
/** What a message says: kept with it, and not in the log. */
type WithBody = { readonly body: string };
/** When it is tried again, an instant as ISO 8601; null when it is not. */
type WithNextAttempt = { readonly nextAttempt: string | null };
/** How many inspectors an inspection is to have where it is not the usual number, and why. The subject is the inspection. */
export type TeamSizeFields = { readonly socialCare: number; readonly education: number; readonly words: string };
/** The entries of a timetable as it is made, or made anew: one whose key is there already takes the new date and hour, and the old are kept. */
type WithEntries = { readonly entries: readonly NewTimetableEntry[] };

export type OpeningChange =
  | Beginning<'inspection-opened', 'inspection', InspectionFields>
  | ChangeOf<'inspection-changed', 'inspection', InspectionFields>
  | ChangeOf<'inspection-stage-moved', 'inspection', InspectionFields>
  | (ChangeOf<'timetable-made', 'inspection', { readonly entries: number; readonly weekOne: string }> & WithEntries)
  | Beginning<'timetable-entry-added', 'timetable-entry', TimetableEntryFields>
  | ChangeOf<'timetable-entry-moved', 'timetable-entry', TimetableEntryFields>
  | ChangeOf<'timetable-entry-changed', 'timetable-entry', TimetableEntryFields>
  | (Beginning<'message-written', 'message', MessageFields> & WithBody)
  | ChangeOf<'message-sent', 'message', MessageFields>
  | (ChangeOf<'message-not-sent', 'message', MessageFields> & WithNextAttempt)
  | ChangeOf<'message-changed', 'message', MessageFields>
  | Beginning<'team-size-set', 'inspection', TeamSizeFields>
  | ChangeOf<'team-size-changed', 'inspection', TeamSizeFields>;

export const openingChangeKinds = {
  'inspection-opened': { says: 'opened an inspection of' },
  'inspection-changed': { says: 'changed the inspection of' },
  'inspection-stage-moved': { says: 'changed the stage of the inspection of' },
  'timetable-made': { says: 'made the timetable of the inspection of' },
  'timetable-entry-added': { says: 'added to the timetable of the inspection of' },
  'timetable-entry-moved': { says: 'moved a date of the inspection of' },
  'timetable-entry-changed': { says: 'changed the timetable of the inspection of' },
  'message-written': { says: 'wrote a message about the inspection of' },
  'message-sent': { says: 'sent a message about the inspection of' },
  'message-not-sent': { says: 'could not send a message about the inspection of' },
  'message-changed': { says: 'changed a message about the inspection of' },
  'team-size-set': { says: 'set how many inspect in the inspection of' },
  'team-size-changed': { says: 'changed how many inspect in the inspection of' },
} as const satisfies { readonly [Kind in OpeningChange['kind']]: { readonly says: string } };
