// What the service says to the thread that reads, and what it hears.
import type { CheckSettings, ListNo } from '#annex-a';
import type { DocumentSummary, StandingLists, SubmissionSummary } from '#inspection';
import type { SentFile } from '../lists/sent-files.ts';
import type { ReadAs } from '../lists/standing.ts';

/** The files of one submission, and the lists that stand in them; for the one that is read, none yet. */
export type FilesOf = {
  readonly submission: number;
  readonly lists: readonly ListNo[];
  readonly files: readonly SentFile[];
};

export type AskedOfReader =
  | { readonly kind: 'read'; readonly as: ReadAs; readonly settings: Partial<CheckSettings>; readonly own: FilesOf }
  | { readonly kind: 'earlier'; readonly files: FilesOf }
  | { readonly kind: 'check'; readonly comparedWith: number | null }
  /** A document on single children, held against the same day as the lists; then the lists, and `check-document`. */
  | { readonly kind: 'document'; readonly number: string; readonly as: ReadAs; readonly file: SentFile }
  /** `against`: the number of the submission whose lists were given. */
  | { readonly kind: 'check-document'; readonly against: number | null };

/** How far reading is: its stage in words, and the share that is done, 0 to 1. */
export type ReadingProgress = { readonly stage: string; readonly share: number };

export type HeardFromReader =
  | ({ readonly kind: 'progress' } & ReadingProgress)
  /** The files were taken: more may come. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'unreadable'; readonly words: string }
  | {
      readonly kind: 'checked';
      readonly summary: SubmissionSummary;
      readonly lists: StandingLists;
      /** As they are sealed. */
      readonly findings: Uint8Array<ArrayBuffer>;
      readonly measures: Uint8Array<ArrayBuffer>;
    }
  | {
      readonly kind: 'document-checked';
      readonly summary: DocumentSummary;
      /** As they are sealed. */
      readonly findings: Uint8Array<ArrayBuffer>;
    };
