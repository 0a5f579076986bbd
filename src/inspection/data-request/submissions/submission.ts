import type { EditionId, ListNo, Severity } from '#annex-a';
import type { SubmissionFile, SubmissionState } from '../request-changes.ts';

/** Where one list stands after a submission: in which submission it was sent last, in which of its files, with how many rows. */
export type StandingList = {
  readonly list: ListNo;
  /** The number of the submission that sent it. */
  readonly submission: number;
  /** The ids of the files of that submission that it stands in. */
  readonly files: readonly string[];
  readonly rows: number;
};

/** Which lists stand after a submission, and what they were read with: the same files are read the same again. */
export type StandingLists = {
  readonly edition: EditionId;
  /** The reference date, ISO 8601. */
  readonly asAt: string;
  readonly lists: readonly StandingList[];
};

/** What one check found in one list, or in no list (null), in numbers. */
export type CountedCheck = {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly list: ListNo | null;
  readonly count: number;
};

/** What checking a submission found, in numbers: no value of a row, no id of a child. */
export type SubmissionSummary = {
  readonly rows: number;
  readonly errors: number;
  readonly queries: number;
  /** The lists as they stand after it, with those it did not send. */
  readonly lists: readonly (Omit<StandingList, 'files'> & { readonly errors: number; readonly queries: number })[];
  /** In order of list, the most frequent first. */
  readonly checks: readonly CountedCheck[];
  /** Checks that could not be made, and why. */
  readonly notRun: readonly { readonly rule: string; readonly title: string; readonly because: string }[];
  /** What of the files could not be read, and what to do, in words. */
  readonly unread: readonly string[];
  /** The number of the submission that it was compared with; null when none came before. */
  readonly comparedWith: number | null;
  /** More was found than is kept one by one; everything is counted. */
  readonly findingsCut: boolean;
};

/** One time that the authority sent lists, as decisions see it. */
export type SubmissionRecord = {
  readonly id: string;
  readonly inspectionId: string;
  readonly number: number;
  readonly stage: 1 | 2;
  readonly note: string;
  readonly state: SubmissionState;
  readonly lists: StandingLists | null;
  readonly files: readonly SubmissionFile[];
  readonly version: number;
};
