// What happens while an authority answers the data request: each kind of change once. No change quotes a row of a list, nor the name of a
// file, which may name a child.
import type { Beginning, ChangeOf, Plain } from '../change-shape.ts';

export type SubmissionState = 'received' | 'checked' | 'unreadable' | 'withdrawn';
/** One time that the authority sent lists. */
export type SubmissionFields = {
  /** Counted from 1 within the inspection. */
  readonly number: number;
  readonly stage: 1 | 2;
  readonly note: string;
  readonly state: SubmissionState;
};
/** A file of a submission, kept sealed under `payloadId`. */
export type SubmissionFile = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly payloadId: string;
};
type WithFiles = { readonly files: readonly SubmissionFile[] };
/** What checking a submission gave: counts for the log, and where what was found is kept sealed. */
export type SubmissionOutcome = {
  readonly rows: number;
  readonly errors: number;
  readonly queries: number;
};
type WithOutcome = {
  readonly summary: Plain;
  readonly lists: Plain;
  readonly findingsPayload: string;
  readonly measuresPayload: string;
};

/** What is said of something that is taken back: whether it stays open to the team, once fieldwork has begun. */
type TakenBack = { readonly staysOpen: boolean };

/** `waiting`: sent, but counted as supplied only once it is said where to look in it. */
export type DocumentState = 'waiting' | 'supplied' | 'returned-unread' | 'replaced' | 'withdrawn';
/** Why a document may be returned unread (001, Annex A). */
export type ReturnGround = 'purpose-unclear' | 'unprocessed' | 'not-strategic';
export type CheckState = 'none' | 'received' | 'checked' | 'unreadable';
export type DocumentFields = {
  /** Of the request, such as 2.03; null while a file waits whose name says none. */
  readonly number: string | null;
  /** Counted from 1 for each number; 0 while it waits. */
  readonly edition: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly whereToLook: string;
  readonly state: DocumentState;
  /** The edition that came in its place. */
  readonly replacedBy: number | null;
  readonly returnGround: ReturnGround | null;
  readonly returnWords: string | null;
  readonly withdrawnBecause: string | null;
  readonly checkState: CheckState;
};

/** The file of a document. Its name is not logged: it may name a child. */
type WithFile = { readonly fileName: string; readonly payloadId: string };

export type ExplanationFields = {
  /** `list/8`, `list/8/placement-urn`, `document/2.05`, `meetings`, `measure/assessments-in-time`, `line/A24`. */
  readonly about: string;
  readonly asked: string | null;
  readonly words: string | null;
  readonly answer: 'accepted' | 'still-asked' | null;
  readonly answerWords: string | null;
  readonly withdrawn: boolean;
};

export type MeetingFields = {
  readonly kind: string;
  readonly on: string;
  /** Such as 09:30; null when it is not fixed yet. */
  readonly time: string | null;
  readonly place: string;
  readonly area: string | null;
  readonly agencies: string;
  readonly cancelled: boolean;
  readonly cancelReason: string | null;
  readonly observe: 'undecided' | 'yes' | 'no';
  readonly observers: string | null;
};

/** What the lead inspector asks of the meetings, and when the list of them was last gone through together. */
export type MeetingRequestFields = {
  /** The areas of the authority to be covered; null for all of it. */
  readonly areas: string | null;
  readonly reviewedOn: string | null;
};

/** A figure of a line of the area information, with its day and where it comes from. */
export type AreaFigure = {
  readonly value: number | string;
  readonly on: string | null;
  readonly share: number | null;
  readonly national: number | null;
  readonly previous: { readonly value: number; readonly on: string | null } | null;
  readonly source: string;
  /** Why the authority offers it although it is no newer than the inspectorate's. */
  readonly why: string | null;
};
export type AreaLineFields = {
  /** A1 to A36. */
  readonly line: string;
  readonly ofsted: AreaFigure | null;
  readonly authority: AreaFigure | null;
  /** What the lists gave when the decision was made; null when they were not opened then. */
  readonly computed: AreaFigure | null;
  readonly decision: 'ofsted' | 'authority' | 'computed' | null;
  readonly decisionReason: string | null;
};
export type ComparatorsFields = { readonly fileName: string; readonly measures: number };

export type RequestChange =
  | (Beginning<'lists-submitted', 'submission', SubmissionFields> & WithFiles)
  | (ChangeOf<'lists-checked', 'submission', SubmissionFields & SubmissionOutcome> & WithOutcome)
  | (ChangeOf<'lists-unreadable', 'submission', SubmissionFields> & { readonly fault: string })
  | ChangeOf<'submission-withdrawn', 'submission', SubmissionFields & TakenBack>
  | (Beginning<'document-supplied', 'document', DocumentFields> & WithFile)
  | (Beginning<'document-received', 'document', DocumentFields> & WithFile)
  | ChangeOf<'document-described', 'document', DocumentFields>
  | ChangeOf<'document-changed', 'document', DocumentFields & TakenBack>
  | (ChangeOf<
      'document-checked',
      'document',
      DocumentFields & { readonly errors: number; readonly queries: number }
    > & {
      readonly summary: Plain;
      readonly findingsPayload: string;
    })
  | (ChangeOf<'document-unreadable', 'document', DocumentFields> & { readonly fault: string })
  | Beginning<'explanation-begun', 'explanation', ExplanationFields>
  | ChangeOf<'explanation-changed', 'explanation', ExplanationFields>
  | Beginning<'meeting-planned', 'meeting', MeetingFields>
  | ChangeOf<'meeting-changed', 'meeting', MeetingFields>
  | Beginning<'meeting-request-begun', 'meeting-request', MeetingRequestFields>
  | ChangeOf<'meeting-request-changed', 'meeting-request', MeetingRequestFields>
  | Beginning<'area-line-begun', 'area-line', AreaLineFields>
  | ChangeOf<'area-line-changed', 'area-line', AreaLineFields>
  | (Beginning<'comparators-imported', 'comparators', ComparatorsFields> & { readonly csv: string })
  | (ChangeOf<'comparators-replaced', 'comparators', ComparatorsFields> & { readonly csv: string });

export const requestChangeKinds = {
  'lists-submitted': { says: 'sent lists for the inspection of' },
  'lists-checked': { says: 'checked the lists of' },
  'lists-unreadable': { says: 'could not read the lists of' },
  'submission-withdrawn': { says: 'took back lists of' },
  'document-supplied': { says: 'supplied a document for the inspection of' },
  'document-received': { says: 'sent a document, not described yet, for the inspection of' },
  'document-described': { says: 'described and supplied a document for the inspection of' },
  'document-changed': { says: 'changed what became of a document of' },
  'document-checked': { says: 'checked a document of' },
  'document-unreadable': { says: 'could not read a document of' },
  'explanation-begun': { says: 'asked for, or gave, an explanation in the inspection of' },
  'explanation-changed': { says: 'changed an explanation in the inspection of' },
  'meeting-planned': { says: 'planned a meeting for the inspection of' },
  'meeting-changed': { says: 'changed a meeting for the inspection of' },
  'meeting-request-begun': { says: 'said which meetings are wanted, or went through them, in the inspection of' },
  'meeting-request-changed': { says: 'said which meetings are wanted, or went through them, in the inspection of' },
  'area-line-begun': { says: 'entered a line of the area information of' },
  'area-line-changed': { says: 'changed a line of the area information of' },
  'comparators-imported': { says: 'imported comparators for the inspection of' },
  'comparators-replaced': { says: 'replaced the comparators for the inspection of' },
} as const satisfies { readonly [Kind in RequestChange['kind']]: { readonly says: string } };
