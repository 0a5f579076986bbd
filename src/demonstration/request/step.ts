import type { Change, SubmissionFile } from '#inspection';
import type { SealedKind } from '#store';

/** A file of the demonstration, to be kept sealed. `key` names it to the changes of its step. */
export type MadeUpFile = {
  readonly key: string;
  readonly kind: SealedKind;
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** What somebody of the demonstration did at a time: files first, then changes that name them. */
export type Step = {
  readonly at: Date;
  /** An e-mail address. */
  readonly by: string;
  readonly inspectionId: string;
  readonly files: readonly MadeUpFile[];
  readonly changes: (kept: (key: string) => Omit<SubmissionFile, 'id'>) => readonly Change[];
};
