import type { FieldKey } from '../editions/field-keys.ts';
import type { EditionId, Field, ListDefinition, ListNo } from '../editions/model.ts';
import type { SheetNotice } from '../sheets/sheet.ts';

/** In a column's values: the cell is empty. Below every real value. */
export const blank = -2_147_483_648;
/** In a column's values: the cell holds something that is no value of its field. What was submitted stands in `text`. */
export const unreadable = -2_147_483_647;

/** Whether a value is one: neither blank nor unreadable. */
export const present = (value: number | undefined): value is number => value !== undefined && value > unreadable;

/** One column of a list as submitted, its cells read once. */
export interface Column {
  readonly field: Field;
  /** The heading as the sheet has it. */
  readonly heading: string;
  /** Its place in the sheet, A being 0. */
  readonly index: number;
  /**
   * One value a row: `blank`, `unreadable`, or by the field's type: a date its day number, a count itself, a code its
   * place in the code set, and an id, text, postcode or URN its place in the submission's `words`.
   */
  readonly values: Int32Array;
  /** What the cell of a row shows, as submitted; empty when blank. */
  readonly text: (row: number) => string;
}

/** One list as submitted. Rows are counted from 0; `rowNumbers` has the numbers that Excel shows. */
export interface List {
  readonly no: ListNo;
  readonly definition: ListDefinition;
  readonly file: string;
  readonly sheet: string;
  /** The row of the headings, as Excel shows it. */
  readonly headingRow: number;
  readonly rows: number;
  readonly rowNumbers: Int32Array;
  readonly columns: ReadonlyMap<FieldKey, Column>;
}

/** What reading met that no value shows: the file checks turn these into findings. */
export type Remark =
  | {
      readonly kind: 'sheet-not-recognised';
      readonly file: string;
      readonly sheet: string;
      readonly headings: readonly string[];
    }
  | { readonly kind: 'sheet-empty'; readonly file: string; readonly sheet: string; readonly list: ListNo | null }
  | { readonly kind: 'list-given-twice'; readonly list: ListNo; readonly file: string; readonly sheet: string }
  | {
      readonly kind: 'heading-unknown';
      readonly list: ListNo;
      readonly heading: string;
      readonly index: number;
      readonly nearest: FieldKey | null;
    }
  | {
      readonly kind: 'heading-repeated';
      readonly list: ListNo;
      readonly heading: string;
      readonly index: number;
      readonly field: FieldKey;
    }
  | { readonly kind: 'blank-rows'; readonly list: ListNo; readonly count: number; readonly first: number }
  | {
      readonly kind: 'sheet-notice';
      readonly list: ListNo | null;
      readonly file: string;
      readonly sheet: string;
      readonly notice: SheetNotice;
    };

/** The data request as an authority answered it. */
export interface Submission {
  readonly edition: EditionId;
  /** The reference date ("prior to inspection", "at the point of inspection") as a day number. */
  readonly asAt: number;
  readonly lists: ReadonlyMap<ListNo, List>;
  /** Every id, text, postcode and URN once, as submitted but for outer spaces: the same word has the same place in every list. */
  readonly words: readonly string[];
  readonly remarks: readonly Remark[];
}

/** The column of a field in a list, or undefined when it was not submitted. */
export function columnOf(submission: Submission, no: ListNo, key: FieldKey): Column | undefined {
  return submission.lists.get(no)?.columns.get(key);
}
