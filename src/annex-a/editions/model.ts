import type { CodeSetId } from './code-sets/index.ts';
import type { FieldKey } from './field-keys.ts';

/** The editions of the data request that Bestfit knows. */
export const editionIds = ['sif-2015', 'ilacs'] as const;
export type EditionId = (typeof editionIds)[number];

export const listNos = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type ListNo = (typeof listNos)[number];

/**
 * What a cell of a column holds. A `count` is a whole number, 0 or more; an `id` is kept to the letter; a `code` is one
 * of a code set.
 */
export type FieldType = 'id' | 'text' | 'date' | 'count' | 'code' | 'postcode' | 'urn';

/** One column that a list is asked to have. */
export interface Field {
  /** What the column is about, the same in every edition and list that has it. */
  readonly key: FieldKey;
  /** Its place in the list, from 1. */
  readonly n: number;
  readonly heading: string;
  /** Other headings met for the same column, compared without case, spacing, quotes or punctuation. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  /** The codes of a `code` field. */
  readonly codes: CodeSetId | null;
  /** Whether a row may leave it empty. What else must then hold is for the checks. */
  readonly blank: boolean;
  /** The submission stage it is expected at: 2 for what is not part of a statutory return. */
  readonly stage: 1 | 2;
  readonly note: string | null;
}

/** Which rows belong to a list. Windows run up to and including the reference date; both ends belong. */
export type Scope =
  /** An event on one of the dates, in the months before the reference date. */
  | { readonly kind: 'events'; readonly dates: readonly FieldKey[]; readonly months: number }
  /** Open at any time in the months before the reference date: not ended, or ended in the window. */
  | { readonly kind: 'open-in-window'; readonly start: FieldKey; readonly end: FieldKey; readonly months: number }
  /** Current at the reference date, or ended in the months before it. */
  | { readonly kind: 'current-or-ended'; readonly start: FieldKey; readonly end: FieldKey; readonly months: number }
  /** Current at the reference date. */
  | { readonly kind: 'current' }
  /** Adopted or reversed in the months before, or decided and neither. */
  | {
      readonly kind: 'adoption';
      readonly decision: FieldKey;
      readonly adopted: FieldKey;
      readonly reversed: FieldKey;
      readonly months: number;
    };

/** When a list is due: a week of the inspection (1 first), a day of it, and the part of the day. Null: not asked, or not stated. */
export interface Due {
  readonly week: number;
  readonly day: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';
  readonly part: 'morning' | 'end';
  /** True when the source does not state it and it is our assumption. */
  readonly assumed: boolean;
}

/** One list of the data request: whom it is of, which rows belong, and its columns. */
export interface ListDefinition {
  readonly no: ListNo;
  readonly title: string;
  /** Names a sheet of this list goes by. */
  readonly sheetNames: readonly string[];
  readonly population: string;
  readonly scope: Scope;
  /** What one row is: an event (a child may repeat), or a child or adult (once only where possible). */
  readonly row: 'event' | 'child' | 'adult';
  readonly stage1: Due | null;
  readonly stage2: Due | null;
  readonly fields: readonly Field[];
  readonly source: string;
}

/** The data request as it was asked for in some years. */
export interface Edition {
  readonly id: EditionId;
  readonly title: string;
  /** The dates (ISO 8601) of inspections it is used for; null: open. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly lists: readonly ListDefinition[];
}
