// What the service says to the thread that holds opened lists, and what it hears.
import type { StandingLists } from '#inspection';
import type { SentFile } from '../lists/sent-files.ts';
import type { QuestionName } from '../questions/index.ts';

/** The files of one submission among those that lists stand in. */
export type FilesOfSubmission = { readonly submission: number; readonly files: readonly SentFile[] };

export type AskedOfAnswerer =
  /** Takes what was found in a submission, as it was sealed. */
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly inspectionId: string;
      readonly number: number;
      readonly lists: StandingLists;
      readonly findings: Uint8Array<ArrayBuffer>;
    }
  /** Takes the files of a submission that is open. */
  | { readonly kind: 'files'; readonly id: string; readonly files: readonly FilesOfSubmission[] }
  | {
      readonly kind: 'ask';
      readonly ask: number;
      /** The ids of the submission asked about and of the one beside it. */
      readonly of: string;
      readonly against: string | null;
      readonly name: QuestionName;
      readonly asked: unknown;
      /** Whether it is on record that the files are opened too. */
      readonly withFiles: boolean;
    }
  | { readonly kind: 'forget'; readonly inspectionId: string };

/** What came of a question. */
export type Answered = { readonly ask: number } & (
  | { readonly kind: 'answer'; readonly answer: unknown }
  /** These submissions are not open here, or not any more. */
  | { readonly kind: 'not-open'; readonly ids: readonly string[] }
  /** The question needs the lists themselves; of these submissions the files are not here. */
  | { readonly kind: 'needs-files'; readonly ids: readonly string[] }
  /** `noRoom`: it lies in the lists, which hold more than can be opened. */
  | { readonly kind: 'failed'; readonly error: Error; readonly noRoom: boolean }
);

export type HeardFromAnswerer =
  /** Work on something that was said begins; it is about these submissions. */
  | { readonly kind: 'begun'; readonly ids: readonly string[] }
  /** What was begun is done: with what came of it, where it was a question. */
  | { readonly kind: 'done'; readonly answered: Answered | null };
