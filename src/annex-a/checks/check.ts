import type { FieldKey } from '../editions/field-keys.ts';
import type { EditionId, ListNo } from '../editions/model.ts';
import type { WrittenLists } from '../submission/from-rows.ts';
import type { List, Remark, Submission } from '../submission/submission.ts';
import type { CheckSettings } from './settings.ts';

/** An error cannot be right; a query may be, and the authority is asked. */
export type Severity = 'error' | 'query';

/** The lists a run of a check reads, and the columns without which it cannot be made. */
export type Needs = Readonly<Partial<Record<ListNo, readonly FieldKey[]>>>;

/** A cell; its row counted from 0. */
export interface Place {
  readonly list: ListNo;
  readonly row: number;
  readonly field: FieldKey;
}

/** What a check reports about one place. `row` null: the whole list. `list` null: the whole submission. `field` null: the whole row or list. */
export interface Report {
  readonly list: ListNo | null;
  readonly row: number | null;
  readonly field: FieldKey | null;
  /** Every other cell it concerns, in this row, other rows and other lists. */
  readonly also?: readonly Place[];
  /** What the words of the finding need: day numbers, counts, texts. */
  readonly details?: readonly (number | string)[];
  /** A sheet and cell for what stands in no column of a list. */
  readonly at?: { readonly sheet: string; readonly cell: string; readonly text: string };
  /** The ID of a child whose row is in the submission before only. */
  readonly child?: string;
}

/** What a check is given to run on. Every list and column that its needs name is there. */
export interface Run {
  readonly submission: Submission;
  readonly edition: EditionId;
  /** The reference date as a day number. */
  readonly asAt: number;
  readonly settings: CheckSettings;
  /** The needs this run was made for: those of one list when a check reads several lists alike. */
  readonly needs: Needs;
  /** The lists that the needs name, in order. */
  readonly lists: readonly List[];
  readonly list: (no: ListNo) => List;
  /** The values of a column that the needs name. */
  readonly values: (no: ListNo, key: FieldKey) => Int32Array;
  /** The values of a column that may be missing, with its list or without; null then. */
  readonly optional: (no: ListNo, key: FieldKey) => Int32Array | null;
  /** The submission before this one; null when none was given. */
  readonly previous: Submission | null;
  readonly report: (report: Report) => void;
}

/** Made-up rows that a check finds something in, or nothing. */
export interface Example {
  readonly edition: EditionId;
  /** ISO 8601. */
  readonly asAt: string;
  readonly lists: WrittenLists;
  readonly without?: Readonly<Partial<Record<ListNo, readonly FieldKey[]>>>;
  readonly remarks?: readonly Remark[];
  /** The submission before, of the same edition, for a check that compares two. */
  readonly previous?: WrittenLists;
  readonly settings?: Partial<CheckSettings>;
}

/** One rule of what is wrong in a submission, or to be asked about, with an example of both. */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Where it belongs: the file, one row, several rows of a list, several lists, or two submissions. */
  readonly scope: 'file' | 'row' | 'rows' | 'lists' | 'submissions';
  readonly editions: readonly EditionId[];
  /**
   * One entry a run. A run whose lists or columns were not submitted is not made, and the result says why; a run that
   * names a column which the edition's list does not have does not apply, and nothing is said.
   */
  readonly needs: readonly Needs[];
  /** Where it comes from: Annex A, a regulation, a rule of a statutory return, or "ours". */
  readonly source: string;
  readonly failing: Example;
  readonly passing: Example;
  readonly run: (run: Run) => void;
  /** What is wrong and what to do, as sentences without the place, which is put before them. */
  readonly message: (details: readonly (number | string)[]) => string;
}

/** The same run for each of several lists. */
export const inEach = (lists: readonly ListNo[], fields: readonly FieldKey[]): readonly Needs[] =>
  lists.map((no) => ({ [no]: fields }));

/** Every edition. */
export const everyEdition: readonly EditionId[] = ['sif-2015', 'ilacs'];
